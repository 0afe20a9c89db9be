package voti.orders.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import voti.orders.advice.rules.AssociationRule;

/** What each kind of advice says, and why. */
class AdviceTest {

  private static final LocalDate DAY = LocalDate.parse("2010-03-31");

  @Test
  void whatIsBoughtAgainAndAgainIsAdvisedWithItsRhythm() {
    var occasions =
        List.of(
            occasion(30, Map.of("paint", "10", "brush", "2")),
            occasion(20, Map.of("paint", "12")),
            occasion(10, Map.of("paint", "20", "roller", "1")),
            occasion(0, Map.of("tape", "1")),
            occasion(400, Map.of("tape", "9")));
    var lines = new RepeatAdvice(365, 2).advise(occasions, DAY);
    assertThat(lines)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.product()).isEqualTo("paint");
              assertThat(line.quantity()).isEqualByComparingTo("12");
              assertThat(line.confidence()).isEqualByComparingTo("1");
              assertThat(line.reasons().getFirst().facts())
                  .containsEntry("times", "3")
                  .containsEntry("occasions", "3")
                  .containsEntry("everyDays", "10")
                  .containsEntry("lastDaysAgo", "10");
            });
    assertThat(new RepeatAdvice(365, 1).advise(occasions, DAY).get(1).confidence().doubleValue())
        .isEqualTo(1 / 3.0, org.assertj.core.api.Assertions.within(1e-9));
  }

  /** Three of four peers buy it, for 80, 100 and 300; the account is half as large as they are. */
  @Test
  void whatPeersBuyIsAGapWorthTheirMedianAtTheAccountsScale() {
    var peers =
        List.of(
            bought("paint", "10", "900", "tape", "8", "100"),
            bought("paint", "10", "920", "tape", "6", "80"),
            bought("paint", "10", "700", "tape", "30", "300"),
            bought("paint", "10", "1000"));
    var own = bought("paint", "5", "500");
    var lines = new GapAdvice(new BigDecimal("0.5"), 3).advise(own, peers);
    assertThat(lines)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.product()).isEqualTo("tape");
              assertThat(line.quantity()).isEqualByComparingTo("4");
              assertThat(line.confidence()).isEqualByComparingTo("0.75");
              assertThat(line.reasons().getFirst().facts())
                  .containsEntry("worth", "50.00")
                  .containsEntry("buying", "3")
                  .containsEntry("peers", "4");
            });
    assertThat(new GapAdvice(new BigDecimal("0.8"), 3).advise(own, peers)).isEmpty();
    assertThat(new GapAdvice(new BigDecimal("0.5"), 5).advise(own, peers)).isEmpty();
  }

  @Test
  void whatGoesWithTheBasketComesFromTheSurestRule() {
    var advice =
        new TogetherAdvice(
            List.of(
                new AssociationRule(List.of("paint"), "brush", 8, 10, 20, 100),
                new AssociationRule(List.of("paint", "tape"), "brush", 3, 5, 20, 100),
                new AssociationRule(List.of("tape"), "paint", 4, 9, 10, 100)));
    var lines = advice.advise(List.of("paint", "tape"), Map.of("brush", new BigDecimal("3")));
    assertThat(lines)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.quantity()).isEqualByComparingTo("3");
              assertThat(line.confidence()).isEqualByComparingTo("0.8");
              assertThat(line.reasons().getFirst().facts()).containsEntry("lift", "4.00");
            });
  }

  /** Eleven months of 10 and a December of 40: 40 over a mean of 12.5 is 3.2. */
  @Test
  void aSeasonIsTheMeanOfItsMonthOverTheMeanOfAll() {
    var sold = new TreeMap<YearMonth, BigDecimal>();
    for (var month = 1; month <= 12; month++) {
      sold.put(YearMonth.of(2009, month), new BigDecimal(month == 12 ? "40" : "10"));
    }
    assertThat(SeasonAdvice.lift(sold, 12).orElseThrow()).isEqualByComparingTo("3.2");
    var line =
        new SeasonAdvice(new BigDecimal("1.5"))
            .advise("candle", new BigDecimal("3.2"), 12, new BigDecimal("0.2"), BigDecimal.TEN)
            .orElseThrow();
    assertThat(line.confidence()).isEqualByComparingTo("0.64");
    assertThat(line.quantity()).isEqualByComparingTo("32");
    sold.remove(YearMonth.of(2009, 1));
    assertThat(SeasonAdvice.lift(sold, 12)).as("eleven months").isEmpty();
  }

  @Test
  void aProductIsAdvisedOnceWithAllItsReasons() {
    var repeat = line("paint", "5", Kind.REPEAT, "0.6");
    var season = line("paint", "9", Kind.SEASON, "0.8");
    var other = line("brush", "1", Kind.GAP, "0.7");
    var taken = line("tape", "1", Kind.GAP, "0.9");
    var lines =
        Advice.of(List.of(List.of(repeat, taken), List.of(season, other)), List.of("tape"), 9);
    assertThat(lines.stream().map(AdviceLine::product)).containsExactly("paint", "brush");
    assertThat(lines.getFirst().quantity()).isEqualByComparingTo("9");
    assertThat(lines.getFirst().reasons().stream().map(Reason::kind))
        .containsExactly(Kind.SEASON, Kind.REPEAT);
    assertThat(Advice.of(List.of(List.of(repeat, other)), List.of(), 1))
        .singleElement()
        .satisfies(only -> assertThat(only.product()).isEqualTo("brush"));
  }

  @Property(tries = 100)
  void theOrderOfOccasionsSaysNothing(
      @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 500) Integer> daysAgo) {
    var occasions = daysAgo.stream().map(ago -> occasion(ago, Map.of("p" + ago % 3, "1"))).toList();
    var advice = new RepeatAdvice(365, 1);
    assertThat(advice.advise(occasions.reversed(), DAY)).isEqualTo(advice.advise(occasions, DAY));
  }

  private static AdviceLine line(String product, String quantity, Kind kind, String confidence) {
    return AdviceLine.of(
        product, new BigDecimal(quantity), new Reason(kind, new BigDecimal(confidence), Map.of()));
  }

  private static Occasion occasion(int daysAgo, Map<String, String> quantities) {
    var lines = new TreeMap<String, Bought>();
    quantities.forEach(
        (product, quantity) ->
            lines.put(product, new Bought(new BigDecimal(quantity), BigDecimal.TEN)));
    return new Occasion(DAY.minusDays(daysAgo), lines);
  }

  private static Map<String, Bought> bought(String... products) {
    var all = new TreeMap<String, Bought>();
    for (var i = 0; i < products.length; i += 3) {
      all.put(
          products[i],
          new Bought(new BigDecimal(products[i + 1]), new BigDecimal(products[i + 2])));
    }
    return all;
  }
}
