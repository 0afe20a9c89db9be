package voti.orders.promotion;

import static voti.orders.SamplePromotions.terms;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/** Any lines of three products and any promotions of them, for laws. */
abstract class AnyPromotions {

  static final Money NOTHING = sek("0.00");
  static final int PRODUCTS = 3;

  static Benefit benefit(int kind) {
    return switch (kind) {
      case 0 -> Benefit.percentage(Percentage.of("7"), Base.REMAINING);
      case 1 -> Benefit.onTop(new BigDecimal("4"), BigDecimal.ONE);
      case 2 -> Benefit.from(sek("300.00"), sek("41.37"), Base.LIST);
      default -> Benefit.anyOf(new BigDecimal("3"), sek("25.00"));
    };
  }

  static Money off(Gains gains, OfferedLine line) {
    return gains.of(line.line()).map(gain -> gain.allowance(NOTHING)).orElse(NOTHING);
  }

  static BigDecimal free(Gains gains, OfferedLine line) {
    return gains.of(line.line()).map(Gain::free).orElse(BigDecimal.ZERO);
  }

  @Provide
  Arbitrary<List<OfferedLine>> lines() {
    var one =
        Combinators.combine(
                Arbitraries.integers().between(0, PRODUCTS - 1),
                Arbitraries.integers().between(1, 60),
                Arbitraries.integers().between(100, 9000),
                Arbitraries.integers().between(20, 100),
                Arbitraries.integers().between(0, 30),
                Arbitraries.integers().between(0, 40))
            .as(AnyPromotions::line);
    return one.list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(
            lines -> {
              var numbered = new ArrayList<OfferedLine>();
              for (var line : lines) {
                numbered.add(numbered(line, numbered.size() + 1));
              }
              return numbered;
            });
  }

  private static OfferedLine line(
      int product, int quantity, int cents, int costShare, int discount, int floor) {
    var price = new Money(BigDecimal.valueOf(cents, 2), NOTHING.currency());
    var amount =
        price.times(
            BigDecimal.valueOf(quantity)
                .multiply(Percentage.of(String.valueOf(discount)).remaining()));
    return new OfferedLine(
        1,
        "prd-" + product,
        List.of(),
        new Quantity(BigDecimal.valueOf(quantity), "C62"),
        price,
        amount,
        amount.times(new BigDecimal("0.03")),
        price.times(BigDecimal.valueOf(costShare, 2)),
        new Percentage(BigDecimal.valueOf(floor)));
  }

  private static OfferedLine numbered(OfferedLine line, int number) {
    return new OfferedLine(
        number,
        line.product(),
        line.families(),
        line.quantity(),
        line.price(),
        line.amount(),
        line.share(),
        line.cost(),
        line.floorMargin());
  }

  @Provide
  Arbitrary<List<Offer>> offers() {
    var one =
        Combinators.combine(
                Arbitraries.integers().between(0, 6),
                Arbitraries.integers().between(0, PRODUCTS),
                Arbitraries.of(Combining.class),
                Arbitraries.of(Combining.class),
                Arbitraries.of("A", "B", "").map(group -> group),
                Arbitraries.integers().between(0, 200))
            .as(AnyPromotions::offered);
    return one.list()
        .ofMaxSize(6)
        .map(
            offers -> {
              var numbered = new ArrayList<Offer>();
              for (var offer : offers) {
                numbered.add(new Offer("prm-" + numbered.size(), offer.terms(), offer.left()));
              }
              return numbered;
            });
  }

  private static Offer offered(
      int kind, int product, Combining within, Combining between, String group, int left) {
    var goods = product == PRODUCTS ? Goods.ALL : new Goods(List.of("prd-" + product), List.of());
    var benefit =
        switch (kind) {
          case 4 -> Benefit.campaign(sek("20.00"));
          case 5 ->
              Benefit.bundle(
                  List.of(new Piece("prd-0", BigDecimal.TWO), new Piece("prd-1", BigDecimal.ONE)),
                  sek("55.00"));
          case 6 -> Benefit.percentage(Percentage.of("35"), Base.LIST);
          default -> benefit(kind);
        };
    var plain = terms(goods, benefit);
    var combined =
        new PromotionTerms(
            plain.name(),
            plain.currency(),
            plain.period(),
            plain.audience(),
            plain.goods(),
            plain.benefit(),
            new Combination(group.isEmpty() ? null : group, within, between),
            null,
            false);
    var bounded = left < 100;
    return new Offer(
        "prm",
        combined,
        bounded ? new Money(BigDecimal.valueOf(left * 5L), NOTHING.currency()) : null);
  }
}
