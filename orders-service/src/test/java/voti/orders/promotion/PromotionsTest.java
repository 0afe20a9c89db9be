package voti.orders.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.SamplePromotions.OCCASION;
import static voti.orders.SamplePromotions.terms;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;

class PromotionsTest {

  private static final Money NOTHING = sek("0.00");
  private static final Goods BRUSHES = new Goods(List.of(), List.of("BRUSHES"));

  /** Brushes at 15.00 that cost 9.00, floor 10 %: none under 10.00. */
  private static OfferedLine brushes(int line, String quantity) {
    return line(line, BRUSH, "BRUSHES", quantity, "15.00", "9.00");
  }

  /** Paint at 50.00 that costs 38.00, floor 10 %: none under 42.22. */
  private static OfferedLine paint(int line, String quantity) {
    return line(line, PAINT, "PAINTS", quantity, "50.00", "38.00");
  }

  private static OfferedLine line(
      int line, String product, String family, String quantity, String price, String cost) {
    var amount = new Quantity(new BigDecimal(quantity), "C62");
    return new OfferedLine(
        line,
        product,
        List.of(family, "ALL"),
        amount,
        sek(price),
        sek(price).times(amount.amount()),
        NOTHING,
        sek(cost),
        Percentage.of("10"));
  }

  private static Offer offer(String id, PromotionTerms terms) {
    return new Offer("prm-00-" + id, terms, null);
  }

  private static PromotionTerms combined(
      PromotionTerms terms, @Nullable String group, Combining within, Combining between) {
    return new PromotionTerms(
        terms.name(),
        terms.currency(),
        terms.period(),
        terms.audience(),
        terms.goods(),
        terms.benefit(),
        new Combination(group, within, between),
        terms.budget(),
        terms.belowFloor());
  }

  private static Money off(Gains gains, int line) {
    return gains.of(line).map(gain -> gain.allowance(NOTHING)).orElse(NOTHING);
  }

  private static BigDecimal free(Gains gains, int line) {
    return gains.of(line).map(Gain::free).orElse(BigDecimal.ZERO);
  }

  private static Considered only(Gains gains) {
    assertThat(gains.trace()).hasSize(1);
    return gains.trace().getFirst();
  }

  private static Gains give(List<OfferedLine> lines, Offer... offers) {
    return Promotions.give(lines, OCCASION, List.of(offers));
  }

  @ParameterizedTest
  @CsvSource({"9, 0", "10, 1", "15, 1", "19, 1", "20, 2"})
  void buyTenGetOneMeansGoodsOnTop(String bought, String onTop) {
    var gains =
        give(
            List.of(brushes(1, bought)),
            offer("1", terms(Benefit.onTop(BigDecimal.TEN, BigDecimal.ONE))));
    assertThat(free(gains, 1)).isEqualByComparingTo(onTop);
    assertThat(off(gains, 1)).isEqualTo(NOTHING);
    assertThat(only(gains).value()).isEqualTo(sek("15.00").times(new BigDecimal(onTop)));
  }

  @ParameterizedTest
  @CsvSource({"14.00, 10.00", "15.00, 0.00", "16.00, 0.00"})
  void aCampaignPriceAppliesOnlyIfLower(String price, String off) {
    var gains =
        give(
            List.of(brushes(1, "10"), paint(2, "1")),
            offer("1", terms(BRUSHES, Benefit.campaign(sek(price)))));
    assertThat(off(gains, 1)).isEqualTo(sek(off));
    assertThat(off(gains, 2)).isEqualTo(NOTHING);
    assertThat(only(gains).applied()).isEqualTo(!off.equals("0.00"));
  }

  /** 10 % of 150.00 twice is 30.00 on the list price, 28.50 on what remains. */
  @Test
  void aPercentageIsOfTheListPriceOrOfWhatRemains() {
    var lines = List.of(brushes(1, "10"));
    var ten = Percentage.of("10");
    var list = terms(Benefit.percentage(ten, Base.LIST));
    var remaining = terms(Benefit.percentage(ten, Base.REMAINING));
    assertThat(off(give(lines, offer("1", list), offer("2", list)), 1)).isEqualTo(sek("30.00"));
    assertThat(off(give(lines, offer("1", remaining), offer("2", remaining)), 1))
        .isEqualTo(sek("28.50"));
  }

  /** Two sets of one paint and two brushes: 160.00 for 150.00. */
  @Test
  void aBundleIsPricedAsOftenAsItIsComplete() {
    var bundle =
        terms(
            Benefit.bundle(
                List.of(new Piece(PAINT, BigDecimal.ONE), new Piece(BRUSH, BigDecimal.TWO)),
                sek("75.00")));
    var gains = give(List.of(paint(1, "2"), brushes(2, "5")), offer("1", bundle));
    assertThat(only(gains).value()).isEqualTo(sek("10.00"));
    assertThat(off(gains, 1)).as("100 of 160").isEqualTo(sek("6.25"));
    assertThat(off(gains, 2)).as("60 of 160").isEqualTo(sek("3.75"));
    var half = give(List.of(paint(1, "2"), brushes(2, "1")), offer("1", bundle));
    assertThat(only(half).reason()).isEqualTo("the set is not complete");
  }

  /** Seven of any at 3 for 100: two threes, the dearest first, are 4 × 50 + 2 × 15 = 230. */
  @Test
  void mixAndMatchTakesTheDearestUnits() {
    var any = terms(Benefit.anyOf(new BigDecimal("3"), sek("100.00")));
    var gains = give(List.of(brushes(1, "3"), paint(2, "4")), offer("1", any));
    assertThat(only(gains).value()).isEqualTo(sek("30.00"));
    assertThat(off(gains, 2)).as("200 of 230").isEqualTo(sek("26.09"));
    assertThat(off(gains, 1)).as("30 of 230").isEqualTo(sek("3.91"));
  }

  @Test
  void aThresholdIsReachedByTheCoveredGoods() {
    var amount = terms(BRUSHES, Benefit.from(sek("150.00"), sek("20.00"), Base.REMAINING));
    var percent = terms(BRUSHES, Benefit.from(sek("150.00"), Percentage.of("10"), Base.REMAINING));
    var lines = List.of(brushes(1, "4"), brushes(2, "6"), paint(3, "9"));
    assertThat(off(give(lines, offer("1", amount)), 1)).isEqualTo(sek("8.00"));
    assertThat(off(give(lines, offer("1", amount)), 2)).isEqualTo(sek("12.00"));
    assertThat(off(give(lines, offer("1", percent)), 2)).isEqualTo(sek("9.00"));
    var little = give(List.of(brushes(1, "9"), paint(2, "9")), offer("1", amount));
    assertThat(only(little).reason())
        .isEqualTo("its goods are worth 135.00 SEK on what remains, not 150.00 SEK");
  }

  /** 40 % of 150.00 would leave 90.00; the floor is 100.00. */
  @Test
  void whatWouldPushALineBelowItsFloorIsCutOffAndSaid() {
    var lines = List.of(brushes(1, "10"));
    var much = terms(Benefit.percentage(Percentage.of("40"), Base.LIST));
    var cut = give(lines, offer("1", much));
    assertThat(off(cut, 1)).isEqualTo(sek("50.00"));
    assertThat(only(cut).cut()).isEqualTo(sek("10.00"));
    assertThat(only(cut).reason()).contains("10.00 SEK cut off at the floor");
    var escalated =
        new PromotionTerms(
            much.name(),
            much.currency(),
            much.period(),
            much.audience(),
            much.goods(),
            much.benefit(),
            much.combination(),
            null,
            true);
    assertThat(off(give(lines, offer("1", escalated)), 1)).isEqualTo(sek("60.00"));
  }

  /** Ten at 15.00 bear 15 at 10.00: five on top, not ten. */
  @Test
  void goodsOnTopAreNoMoreThanTheirLineBears() {
    var gains =
        give(
            List.of(brushes(1, "10")),
            offer("1", terms(Benefit.onTop(BigDecimal.ONE, BigDecimal.ONE))));
    assertThat(free(gains, 1)).isEqualByComparingTo("5");
    assertThat(only(gains).cut()).isEqualTo(sek("75.00"));
  }

  @Test
  void ofAGroupThatIsForTheBestOnlyTheBestIsGiven() {
    var lines = List.of(brushes(1, "10"), paint(2, "10"));
    var five = terms(Benefit.percentage(Percentage.of("5"), Base.LIST));
    var campaign = terms(BRUSHES, Benefit.campaign(sek("11.00")));
    var gains =
        give(
            lines,
            offer("1", combined(five, "G", Combining.BEST_OF, Combining.STACK)),
            offer("2", combined(campaign, "G", Combining.STACK, Combining.STACK)));
    assertThat(gains.trace()).extracting(Considered::applied).containsExactly(false, true);
    assertThat(gains.trace().getFirst().reason())
        .isEqualTo("alone it gives 32.50 SEK; another gives more");
    var stacked =
        give(
            lines,
            offer("1", combined(five, "G", Combining.STACK, Combining.STACK)),
            offer("2", combined(campaign, "G", Combining.STACK, Combining.STACK)));
    assertThat(stacked.trace()).extracting(Considered::applied).containsExactly(true, true);
  }

  @Test
  void onePromotionThatGoesWithNoOtherIsWeighedAgainstAllThatDo() {
    var lines = List.of(brushes(1, "10"));
    var alone =
        combined(
            terms(Benefit.percentage(Percentage.of("10"), Base.LIST)),
            null,
            Combining.STACK,
            Combining.BEST_OF);
    var six = terms(Benefit.percentage(Percentage.of("6"), Base.LIST));
    assertThat(off(give(lines, offer("1", alone), offer("2", six)), 1)).isEqualTo(sek("15.00"));
    assertThat(off(give(lines, offer("1", alone), offer("2", six), offer("3", six)), 1))
        .isEqualTo(sek("18.00"));
  }

  @Test
  void aBudgetThatDoesNotCoverTheOrderGivesItNothing() {
    var ten = terms(Benefit.percentage(Percentage.of("10"), Base.LIST));
    var lines = List.of(brushes(1, "10"));
    assertThat(off(give(lines, new Offer("prm-00-1", ten, sek("15.00"))), 1))
        .isEqualTo(sek("15.00"));
    var over = give(lines, new Offer("prm-00-1", ten, sek("14.99")));
    assertThat(off(over, 1)).isEqualTo(NOTHING);
    assertThat(only(over).reason())
        .isEqualTo("it would give 15.00 SEK, and 14.99 SEK of its budget is left");
  }

  @Test
  void itsDaysAreHalfOpen() {
    var ten = terms(Benefit.percentage(Percentage.of("10"), Base.LIST));
    var upTo = ten.in(new Period(LocalDate.of(2010, 1, 1), DAY));
    var from = ten.in(new Period(DAY, null));
    var lines = List.of(brushes(1, "10"));
    assertThat(only(give(lines, offer("1", upTo))).reason())
        .isEqualTo("it does not hold on " + DAY);
    assertThat(only(give(lines, offer("1", from))).applied()).isTrue();
  }

  @Test
  void itIsForWhomItSays() {
    var lines = List.of(brushes(1, "10"));
    for (var meant :
        List.of(
            new Audience(Audience.Kind.SEGMENTS, List.of("retail")),
            new Audience(Audience.Kind.CLASSES, List.of("A")),
            new Audience(Audience.Kind.ACCOUNTS, List.of(OCCASION.account())))) {
      assertThat(only(give(lines, offer("1", meantFor(meant)))).applied()).isTrue();
    }
    for (var kind :
        List.of(Audience.Kind.SEGMENTS, Audience.Kind.CLASSES, Audience.Kind.ACCOUNTS)) {
      var others = only(give(lines, offer("1", meantFor(new Audience(kind, List.of("other"))))));
      assertThat(others.applied()).isFalse();
      assertThat(others.reason()).startsWith("it is for other");
    }
    var coupon = offer("1", meantFor(new Audience(Audience.Kind.COUPONS, List.of("SPRING"))));
    assertThat(only(give(lines, coupon)).reason()).isEqualTo("its coupon was not shown");
    var shown = new Occasion(OCCASION.account(), null, null, Set.of("SPRING"), DAY);
    assertThat(only(Promotions.give(lines, shown, List.of(coupon))).applied()).isTrue();
  }

  private static PromotionTerms meantFor(Audience audience) {
    var ten = terms(Benefit.percentage(Percentage.of("10"), Base.LIST));
    return new PromotionTerms(
        ten.name(),
        ten.currency(),
        ten.period(),
        audience,
        ten.goods(),
        ten.benefit(),
        ten.combination(),
        null,
        false);
  }
}
