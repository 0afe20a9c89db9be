package voti.planning.mandate;

import org.jspecify.annotations.Nullable;
import voti.values.Percentage;

/**
 * How far discounts may go for some products or some buyers.
 *
 * @param family a product family, those below it included; {@code null}: any
 * @param accountClass of the buyer; {@code null}: any
 * @param band how far a line may go below its column
 */
public record Band(@Nullable String family, @Nullable String accountClass, Percentage band) {

  /** It names a family or a class; its band lies from 0 to 100. */
  public Band {
    if (isBlank(family) && isBlank(accountClass)) {
      throw new IllegalArgumentException("a band names a product family, an account class or both");
    }
    MandateTerms.requireBand(band);
    family = isBlank(family) ? null : family;
    accountClass = isBlank(accountClass) ? null : accountClass;
  }

  /** What it is for. */
  public String selector() {
    return family == null ? "class " + accountClass : named(family);
  }

  private String named(String name) {
    return accountClass == null ? "family " + name : "family " + name + ", class " + accountClass;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
