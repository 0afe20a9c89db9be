package voti.orders.mandates;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.values.Percentage;

/** Which of several bands is for a product and a buyer. */
public final class Bands {

  private Bands() {}

  /**
   * Of those that are for them the one of the nearest family, and of these the one that names the
   * buyer's class; empty when none is.
   *
   * @param families a product's own and all above it, nearest first
   * @param accountClass the buyer's; {@code null}: not known
   */
  public static Optional<Percentage> nearest(
      List<Band> bands, List<String> families, @Nullable String accountClass) {
    return bands.stream()
        .filter(one -> one.product() == null && one.isFor(families, accountClass))
        .min(Comparator.comparingInt(one -> one.distance(families)))
        .map(Band::band);
  }
}
