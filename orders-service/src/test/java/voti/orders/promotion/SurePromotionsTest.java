package voti.orders.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.SamplePromotions.OCCASION;
import static voti.orders.SamplePromotions.terms;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import voti.values.Percentage;
import voti.values.Quantity;

/** What can be counted on before the order is known. */
class SurePromotionsTest extends AnyPromotions {

  private static final OfferedLine TEN = line("50.00", "10");

  /** Whatever else is ordered and whatever else applies, no line asks more than was counted on. */
  @Property(tries = 400)
  void noLineAsksMoreThanItsUnitsWereCountedAt(
      @ForAll("lines") List<OfferedLine> any, @ForAll("offers") List<Offer> offers) {
    var lines = oneOfEach(any);
    var sure =
        new SurePromotions(new OfferedPromotions(OCCASION, offers, Map.of()), twiceAsMuch(lines));
    var gains = Promotions.give(lines, OCCASION, offers);
    for (var line : lines) {
      var asked = line.amount().minus(off(gains, line)).amount();
      var counted = sure.unitPrice(line).multiply(line.quantity().amount());
      assertThat(asked).as("%s", sure.uncounted()).isLessThanOrEqualTo(counted);
      assertThat(free(gains, line)).isLessThanOrEqualTo(sure.onTopAtMost(line));
    }
  }

  @Test
  void pricesOfACampaignAndPercentagesAreExact() {
    var both =
        List.of(
            offer("1", terms(Benefit.campaign(sek("45.00")))),
            offer("2", terms(Benefit.percentage(Percentage.of("2"), Base.REMAINING))));
    assertThat(of(both).unitPrice(TEN)).isEqualByComparingTo("44.10");
    assertThat(of(List.of()).unitPrice(TEN)).isEqualByComparingTo("50.00");
    var floor = List.of(offer("1", terms(Benefit.campaign(sek("1.00")))));
    assertThat(of(floor).unitPrice(TEN)).as("never under the floor").isEqualByComparingTo("40.00");
  }

  @Test
  void whereALineIsRoundedItsUnitsAreCountedALittleDearer() {
    var third = List.of(offer("1", terms(Benefit.percentage(Percentage.of("3.333"), Base.LIST))));
    assertThat(of(third).unitPrice(TEN))
        .isBetween(new BigDecimal("48.3335"), new BigDecimal("48.3370"));
  }

  @Test
  void whatDependsOnTheOrderIsNotCountedAndSaysWhy() {
    var many =
        List.of(
            offer("1", terms(Benefit.from(sek("100.00"), Percentage.of("5"), Base.LIST))),
            offer("2", terms(Benefit.onTop(new BigDecimal("4"), BigDecimal.ONE))),
            new Offer(
                "prm-3", terms(Benefit.percentage(Percentage.of("5"), Base.LIST)), sek("25.00")),
            offer("4", terms(Benefit.percentage(Percentage.of("1"), Base.LIST))));
    var sure = of(many);
    assertThat(sure.unitPrice(TEN)).as("the fourth alone").isEqualByComparingTo("49.50");
    assertThat(sure.onTopAtMost(TEN)).isEqualByComparingTo("2");
    assertThat(sure.uncounted())
        .extracting(SurePromotions.Uncounted::reason)
        .containsExactly(
            "whether it applies depends on the whole order: it is looked at afterwards",
            "goods on top are kept within what is there, not weighed",
            "what is left of its budget may not last for the order");
    var alone = new Combination(null, Combining.STACK, Combining.BEST_OF);
    var best = List.of(many.getLast(), offer("5", combined(many.getLast().terms(), alone)));
    assertThat(of(best).unitPrice(TEN)).isEqualByComparingTo("50.00");
    assertThat(of(best).uncounted().getFirst().reason()).startsWith("only the best of several");
    var group = new Combination("spring", Combining.BEST_OF, Combining.STACK);
    var ofAGroup = combined(many.getLast().terms(), group);
    assertThat(of(List.of(offer("6", ofAGroup))).unitPrice(TEN)).isEqualByComparingTo("49.50");
    assertThat(of(List.of(offer("6", ofAGroup), offer("7", ofAGroup))).unitPrice(TEN))
        .isEqualByComparingTo("50.00");
  }

  private static SurePromotions of(List<Offer> offers) {
    return new SurePromotions(new OfferedPromotions(OCCASION, offers, Map.of()), List.of(TEN));
  }

  private static Offer offer(String id, PromotionTerms terms) {
    return new Offer("prm-" + id, terms, null);
  }

  private static PromotionTerms combined(PromotionTerms terms, Combination how) {
    return new PromotionTerms(
        terms.name(),
        terms.currency(),
        terms.period(),
        terms.audience(),
        terms.goods(),
        terms.benefit(),
        how,
        null,
        false);
  }

  private static OfferedLine line(String price, String units) {
    var one = sek(price);
    return new OfferedLine(
        1,
        "prd-0",
        List.of(),
        new Quantity(new BigDecimal(units), "C62"),
        one,
        one.times(new BigDecimal(units)),
        NOTHING,
        sek("36.00"),
        Percentage.of("10"));
  }

  /** A candidate is a line of its own, without a discount. */
  private static List<OfferedLine> oneOfEach(List<OfferedLine> any) {
    var lines = new ArrayList<OfferedLine>();
    for (var line : any) {
      if (lines.stream().noneMatch(one -> one.product().equals(line.product()))) {
        lines.add(line.of(line.quantity()));
      }
    }
    return lines;
  }

  private static List<OfferedLine> twiceAsMuch(List<OfferedLine> lines) {
    return lines.stream().map(line -> line.of(line.quantity().plus(line.quantity()))).toList();
  }
}
