package voti.orders.authority;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who buys what, as bands by product family and class of the buyer see it.
 *
 * @param families of each product, from its own upwards; {@code null}: they were not asked
 * @param accountClass of the buyer; {@code null}: not known
 */
public record Buying(@Nullable Map<String, List<String>> families, @Nullable String accountClass) {

  /** Of which nothing was asked. */
  public static final Buying UNKNOWN = new Buying(null, null);

  /** The families of a product; {@code null}: they were not asked. */
  public @Nullable List<String> familiesOf(String product) {
    return families == null ? null : families.getOrDefault(product, List.of());
  }
}
