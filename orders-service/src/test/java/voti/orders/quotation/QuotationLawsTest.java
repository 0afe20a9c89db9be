package voti.orders.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import voti.values.Money;
import voti.values.Quantity;

/** Whatever is offered, and whatever of it is taken. */
class QuotationLawsTest {

  /**
   * A line.
   *
   * @param paint or brushes
   * @param hundredths how much
   * @param discount in hundredths of a percent
   * @param alternative whether it is one, to the first line
   * @param taken hundredths of it that are
   */
  record Goods(boolean paint, int hundredths, int discount, boolean alternative, int taken) {

    BigDecimal quantity() {
      return BigDecimal.valueOf(hundredths, 2);
    }

    /** price × quantity × (1 − discount), rounded once. */
    Money worth() {
      var price = new BigDecimal(paint ? "50" : "15");
      var rest = BigDecimal.ONE.subtract(BigDecimal.valueOf(discount, 4));
      return sek(
          price
              .multiply(quantity())
              .multiply(rest)
              .setScale(2, RoundingMode.HALF_UP)
              .toPlainString());
    }
  }

  @Property(tries = 300)
  void aVersionIsTheSumOfItsLinesWithoutAlternativesEachRoundedOnce(
      @ForAll("offers") List<Goods> goods) {
    var sum = sek("0.00");
    for (var i = 0; i < goods.size(); i++) {
      if (!isAlternative(goods, i)) {
        sum = sum.plus(goods.get(i).worth());
      }
    }
    assertThat(version(goods).value()).isEqualTo(sum);
  }

  @Property(tries = 300)
  void anOrderIsNeverDearerThanTheSameLinesWereOffered(@ForAll("offers") List<Goods> goods) {
    var version = version(goods);
    var named = new ArrayList<TakenLine>();
    var offered = sek("0.00");
    for (var i = 0; i < goods.size(); i++) {
      var line = version.lines().get(i).line();
      var part = BigDecimal.valueOf(goods.get(i).taken(), 2);
      named.add(
          new TakenLine(
              i + 1,
              new Quantity(line.quantity().amount().multiply(part), line.quantity().unit())));
      if (part.signum() > 0) {
        offered = offered.plus(line.amount());
      }
    }
    var taken = new Taking(version, named);
    assertThat(new TakenLinesAreOffered(version, named).holds())
        .isEqualTo(goods.stream().anyMatch(one -> one.taken() > 0));
    var order = taken.lines();
    var lines = order.lines().stream().map(line -> line.amount()).reduce(sek("0.00"), Money::plus);
    assertThat(lines.isMoreThan(offered)).isFalse();
    order
        .lines()
        .forEach(
            line -> {
              var promised = version.line(line.line()).orElseThrow().line();
              assertThat(line.listPrice()).isEqualTo(promised.listPrice());
              assertThat(line.discount()).isEqualTo(promised.discount());
            });
  }

  private static QuotedVersion version(List<Goods> goods) {
    var lines = new ArrayList<AskedLine>();
    for (var one : goods) {
      var number = lines.size() + 1;
      var discount = BigDecimal.valueOf(one.discount(), 2).toPlainString();
      var amount = one.quantity().toPlainString();
      var asked =
          one.paint()
              ? Offers.paint(number, amount, discount)
              : Offers.brushes(number, amount, discount, null);
      lines.add(
          new AskedLine(
              asked.line(), asked.discount(), isAlternative(goods, number - 1) ? 1 : null));
    }
    return Offers.offer(lines.toArray(AskedLine[]::new)).priced(1, "SEK");
  }

  private static boolean isAlternative(List<Goods> goods, int at) {
    return at > 0 && goods.get(at).alternative();
  }

  @Provide
  Arbitrary<List<Goods>> offers() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, 100_000),
            Arbitraries.integers().between(0, 10_000),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 100))
        .as(Goods::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }
}
