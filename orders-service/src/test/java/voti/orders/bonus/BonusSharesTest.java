package voti.orders.bonus;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.sek;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/** A bonus is spread over the VAT of what it makes cheaper, and nothing is lost between them. */
class BonusSharesTest {

  private static final Vat FULL = new Vat(VatCategory.S, Percentage.of("24"));
  private static final Vat REDUCED = new Vat(VatCategory.S, Percentage.of("9"));

  private static BonusLine line(String net, Vat vat) {
    return new BonusLine(1, "prd-1", Quantity.of("1", "LTR"), sek(net), vat);
  }

  @Test
  void threeQuartersAtOneRateAreThreeQuartersOfTheBonus() {
    var goods =
        SuppliedGoods.NONE
            .plus(List.of(line("800.00", FULL), line("250.00", REDUCED)), "acc-7f-1")
            .minus(List.of(line("50.00", FULL)));
    assertThat(goods.spread(sek("30.00")))
        .containsExactly(new BonusShare(FULL, sek("22.50")), new BonusShare(REDUCED, sek("7.50")));
    assertThat(goods.debtor()).isEqualTo("acc-7f-1");
  }

  @Test
  void whatCameBackWhollyTakesNoShare() {
    var goods =
        SuppliedGoods.NONE
            .plus(List.of(line("800.00", FULL), line("250.00", REDUCED)), null)
            .minus(List.of(line("800.00", FULL)));
    assertThat(goods.spread(sek("30.00"))).containsExactly(new BonusShare(REDUCED, sek("30.00")));
  }

  @Test
  void oneSupplyOfWhichTheVatWasNotKeptLeavesTheSharesUntold() {
    var old = new BonusLine(2, "prd-1", Quantity.of("1", "LTR"), sek("1.00"));
    var goods = SuppliedGoods.NONE.plus(List.of(line("800.00", FULL), old), null);
    assertThat(goods.spread(sek("30.00"))).isEmpty();
  }

  @Property(tries = 200)
  void sharesSumToTheBonusAndAreNeverBelowZero(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 900_000) Integer> cents,
      @ForAll @IntRange(min = 1, max = 500_000) int bonus) {
    var lines = new ArrayList<BonusLine>();
    for (var one : cents) {
      var net = sek("0.01").times(java.math.BigDecimal.valueOf(one));
      var vat = lines.size() % 3 == 0 ? FULL : REDUCED;
      lines.add(new BonusLine(1, "prd-1", Quantity.of("1", "LTR"), net, vat));
    }
    var amount = sek("0.01").times(java.math.BigDecimal.valueOf(bonus));
    var shares = SuppliedGoods.NONE.plus(lines, null).spread(amount);
    assertThat(shares).allMatch(share -> share.net().isPositive());
    assertThat(shares.stream().map(BonusShare::net).reduce(sek("0.00"), Money::plus))
        .isEqualTo(amount);
  }
}
