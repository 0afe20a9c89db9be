package voti.orders.product;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Percentage;

/** Which VAT a product carries at home, by what was stated. */
@Component
class HomeVat {

  private final Percentage standardRate;

  HomeVat(@Value("${voti.seller.vat-rate}") String rate) {
    this.standardRate = Percentage.of(rate);
  }

  /** The standard rate unless it says zero-rated or exempt. */
  Vat of(@Nullable VatCategory stated, @Nullable Percentage rate) {
    return switch (stated == null ? VatCategory.S : stated) {
      case S -> new Vat(VatCategory.S, rate == null ? standardRate : rate);
      case Z -> new Vat(VatCategory.Z, Percentage.of("0"));
      case E -> new Vat(VatCategory.E, Percentage.of("0"));
      // Which supply is intra-community or an export follows from the buyer, not from the goods.
      case K, G -> new Vat(VatCategory.S, standardRate);
    };
  }

  /** The same, where a VAT is stated at all. */
  @Nullable Vat ifAny(@Nullable VatCategory stated, @Nullable Percentage rate) {
    return stated == null && rate == null ? null : of(stated, rate);
  }
}
