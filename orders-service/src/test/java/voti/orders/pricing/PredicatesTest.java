package voti.orders.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.volume.Bought;
import voti.orders.volume.Bought.BoughtLine;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;

/** Columns that ask for segment, class, volume and term; scales; what a draft would change. */
class PredicatesTest {

  private static final Currency SEK = Currency.getInstance("SEK");
  private static final Percentage FLOOR = Percentage.of("10");

  @Test
  void theColumnThatAsksForMoreWinsAndTheTraceSaysWhatItSaw() {
    var book =
        book(
            List.of(
                new Column("L", null, FLOOR),
                column("V", asks(null, null, "1000", null, null)),
                column("R", asks("retail", "A", null, null, null))),
            List.of(price("L", "52.00"), price("V", "49.00"), price("R", "48.00")));
    var retail = resolution(terms("retail", "A", "5000.00", 30), book).of(PAINT).orElseThrow();
    assertThat(retail.column()).isEqualTo("R");
    var winner = retail.trace().stream().filter(Candidate::winner).findFirst().orElseThrow();
    assertThat(winner.reason()).startsWith("the buyer meets what it asks for");
    assertThat(winner.values())
        .extracting(fact -> fact.name() + " " + fact.value())
        .contains("segment retail", "account-class A");
    var small = resolution(terms(null, null, "999.99", 30), book).of(PAINT).orElseThrow();
    assertThat(small.column()).isEqualTo("L");
    assertThat(small.trace())
        .extracting(Candidate::reason)
        .contains("it is for a volume from 1000", "it is for the segments retail");
    assertThat(resolution(terms(null, null, "1000.00", 30), book).of(PAINT).orElseThrow().column())
        .isEqualTo("V");
  }

  @Test
  void ofTwoTermsOfPaymentTheShorterWins() {
    var book =
        book(
            List.of(
                column("D30", asks(null, null, null, null, 30)),
                column("D14", asks(null, null, null, null, 14))),
            List.of(price("D30", "50.00"), price("D14", "48.00")));
    assertThat(resolution(terms(null, null, "0", 14), book).of(PAINT).orElseThrow().column())
        .isEqualTo("D14");
    assertThat(resolution(terms(null, null, "0", 15), book).of(PAINT).orElseThrow().column())
        .isEqualTo("D30");
    assertThat(resolution(terms(null, null, "0", 31), book).of(PAINT)).isEmpty();
  }

  @Test
  void whatAContractNamesWinsOverAllElse() {
    var book =
        book(
            List.of(new Column("B", "B", FLOOR), column("R", asks("retail", "A", "1", null, 60))),
            List.of(price("B", "50.00"), price("R", "40.00")));
    var terms = new BuyerTerms("B", "retail", "A", new BigDecimal("9"), 30);
    assertThat(resolution(terms, book).of(PAINT).orElseThrow().column()).isEqualTo("B");
  }

  @Test
  void aScaleIsReachedByQuantity() {
    var book =
        book(
            List.of(new Column("L", null, FLOOR)),
            List.of(price("L", "50.00"), scaled("48.00", "100"), scaled("45.00", "500")));
    for (var expected :
        List.of(List.of("99.99", "50.00"), List.of("100", "48.00"), List.of("500", "45.00"))) {
      assertThat(
              resolution(terms(null, null, "0", 0), book)
                  .of(PAINT, new BigDecimal(expected.get(0)))
                  .orElseThrow()
                  .price())
          .isEqualTo(sek(expected.get(1)));
    }
    var twice = new ArrayList<>(book.prices());
    twice.add(scaled("44.00", "100.0"));
    assertThat(new PricesFitTheList("SEK", book.columns(), twice).result().passed()).isFalse();
    assertThat(new PricesFitTheList("SEK", book.columns(), book.prices()).result().passed())
        .isTrue();
  }

  @Test
  void aTieNamesBothColumnsAndAnAccountThatHitsBoth() {
    var columns =
        List.of(
            column("R", asks("retail", null, null, null, null)),
            column("K", asks(null, "A", null, null, null)));
    var account = new PricedAccount("acc-1", "Johnssons", terms("retail", "A", "0", 0));
    var other = new PricedAccount("acc-2", "Other", terms("retail", "C", "0", 0));
    var tie =
        new NoTieBetweenColumns(new Period(DAY, null), columns, List.of(), List.of(other, account))
            .result();
    assertThat(tie.passed()).isFalse();
    assertThat(tie.sentence())
        .isEqualTo("Columns R and K apply to the same buyers, such as Johnssons (acc-1).");
    var apart =
        List.of(
            column("S", asks(null, null, "0", "1000", null)),
            column("M", asks(null, null, "1000", null, null)));
    assertThat(
            new NoTieBetweenColumns(new Period(DAY, null), apart, List.of(), List.of())
                .result()
                .passed())
        .isTrue();
  }

  /** Two columns that do not tie never leave a buyer between them: one of them is stronger. */
  @Property(tries = 500)
  void whatDoesNotTieIsDecided(
      @ForAll("predicates") Predicate one,
      @ForAll("predicates") Predicate other,
      @ForAll("buyers") BuyerTerms buyer) {
    var first = column("X", one);
    var second = column("Y", other);
    var both = first.whyNot(buyer).isEmpty() && second.whyNot(buyer).isEmpty();
    if (both && !first.ties(second)) {
      assertThat(
              first.specificity() != second.specificity()
                  || first.longestTerm() != second.longestTerm())
          .isTrue();
    }
    assertThat(first.ties(second)).isEqualTo(second.ties(first));
  }

  @Test
  void aDraftIsComparedOnWhatWasBought() {
    var before = book(List.of(new Column("L", null, FLOOR)), List.of(price("L", "50.00")));
    var draft =
        new PriceBook(
            before.priceList(),
            2,
            "Next",
            SEK,
            new Period(DAY.plusDays(30), null),
            List.of(
                new Column("L", null, FLOOR), column("R", asks("retail", null, null, null, null))),
            List.of(price("L", "53.00"), price("R", "48.00")));
    var comparison =
        new PriceComparison(
            draft,
            List.of(before),
            account -> terms(account.equals("acc-r") ? "retail" : null, null, "0", 0));
    comparison.take(bought("acc-r", PAINT, "100", "5000.00"));
    comparison.take(bought("acc-l", PAINT, "40", "2000.00"));
    comparison.take(bought("acc-l", PAINT, "-10", "-500.00"));
    comparison.take(bought("acc-x", BRUSH, "1", "15.00"));
    var changes = comparison.changes();
    assertThat(changes)
        .extracting(one -> one.account() + " " + one.change() + " " + one.unpriced())
        .containsExactly("acc-r -200.00 SEK 0", "acc-l 90.00 SEK 0", "acc-x 0.00 SEK 1");
    assertThat(changes.getFirst().before()).isEqualTo(sek("5000.00"));
  }

  @Provide
  Arbitrary<Predicate> predicates() {
    var lists = Arbitraries.of("a", "b").set().ofMaxSize(2).map(List::copyOf).injectNull(0.3);
    var volumes = Arbitraries.integers().between(0, 4).map(BigDecimal::new).injectNull(0.5);
    var days = Arbitraries.integers().between(0, 3).injectNull(0.5);
    return Combinators.combine(lists, lists, volumes, volumes, days).as(Predicate::new);
  }

  @Provide
  Arbitrary<BuyerTerms> buyers() {
    var names = Arbitraries.of("a", "b").injectNull(0.2);
    return Combinators.combine(
            names,
            names,
            Arbitraries.integers().between(0, 4).map(BigDecimal::new),
            Arbitraries.integers().between(0, 3))
        .as((segment, of, volume, days) -> new BuyerTerms(null, segment, of, volume, days));
  }

  private static Bought bought(String account, String product, String quantity, String net) {
    Money worth = sek(net);
    return new Bought(
        account + quantity,
        account,
        DAY,
        worth,
        List.of(new BoughtLine(product, new BigDecimal(quantity), worth)));
  }

  private static PriceResolution resolution(BuyerTerms terms, PriceBook book) {
    return new PriceResolution(List.of(book), SEK, terms, DAY);
  }

  private static BuyerTerms terms(
      @Nullable String segment, @Nullable String of, String volume, int days) {
    return new BuyerTerms(null, segment, of, new BigDecimal(volume), days);
  }

  private static Column column(String name, Predicate asks) {
    return new Column(name, null, FLOOR, asks);
  }

  private static Predicate asks(
      @Nullable String segment,
      @Nullable String of,
      @Nullable String from,
      @Nullable String below,
      @Nullable Integer days) {
    return new Predicate(
        segment == null ? null : List.of(segment),
        of == null ? null : List.of(of),
        from == null ? null : new BigDecimal(from),
        below == null ? null : new BigDecimal(below),
        days);
  }

  private static Price price(String column, String amount) {
    return new Price(PAINT, "SItemNo001", "LTR", column, sek(amount));
  }

  private static Price scaled(String amount, String from) {
    return new Price(PAINT, "SItemNo001", "LTR", "L", sek(amount), new BigDecimal(from));
  }

  private static PriceBook book(List<Column> columns, List<Price> prices) {
    return new PriceBook("prl-1", 1, "List", SEK, new Period(DAY, null), columns, prices);
  }
}
