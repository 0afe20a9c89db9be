package voti.orders.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Percentage;

/**
 * What is asked for one line, as a rung of the ladder sees it.
 *
 * @param effective the discount against the winning column, document allowances spread
 * @param underFloor whether it takes the line under its floor margin
 * @param families of its product, from its own upwards; {@code null}: they were not asked
 * @param accountClass of the buyer; {@code null}: not known
 */
public record AskedDiscount(
    Percentage effective,
    boolean underFloor,
    @Nullable List<String> families,
    @Nullable String accountClass) {

  /** Of a line of which nothing is known but its figures. */
  public AskedDiscount(Percentage effective, boolean underFloor) {
    this(effective, underFloor, null, null);
  }
}
