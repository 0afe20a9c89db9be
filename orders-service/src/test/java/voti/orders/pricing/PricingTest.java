package voti.orders.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.book;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.pricing.PriceListCommand.PublishPriceList;
import voti.orders.pricing.PriceListEvent.PriceListApproved;
import voti.orders.pricing.PriceListEvent.PriceListDrafted;
import voti.orders.pricing.PriceListEvent.PriceListPublished;
import voti.orders.pricing.PriceListEvent.PriceListRefused;
import voti.values.Percentage;
import voti.values.Period;

class PricingTest {

  private static final Currency SEK = Currency.getInstance("SEK");

  private static PriceResolution prices(@Nullable String column, PriceBook... books) {
    return new PriceResolution(List.of(books), SEK, BuyerTerms.ofContract(column), DAY);
  }

  @Test
  void columnBWinsBecauseTheContractNamesItAndTheTraceSaysSo() {
    var found = prices("B", book()).of(PAINT).orElseThrow();
    assertThat(found.price()).isEqualTo(sek("50.00"));
    assertThat(found.column()).isEqualTo("B");
    assertThat(found.trace()).hasSize(2);
    assertThat(found.trace())
        .filteredOn(Candidate::winner)
        .singleElement()
        .satisfies(
            winner -> {
              assertThat(winner.column()).isEqualTo("B");
              assertThat(winner.reason()).isEqualTo("the contract names column B");
              assertThat(winner.values()).hasSize(3);
            });
    assertThat(found.trace())
        .filteredOn(one -> !one.winner())
        .singleElement()
        .satisfies(
            loser -> {
              assertThat(loser.applies()).isTrue();
              assertThat(loser.reason()).isEqualTo("column B asks for more and applies too");
            });
  }

  @Test
  void withoutAContractTheColumnForEveryoneWins() {
    var found = prices(null, book()).of(BRUSH).orElseThrow();
    assertThat(found.price()).isEqualTo(sek("15.60"));
    assertThat(found.trace())
        .filteredOn(one -> one.column().equals("B"))
        .singleElement()
        .satisfies(
            loser ->
                assertThat(loser.reason()).isEqualTo("it is for contracts that name column B"));
  }

  @Test
  void aListIsInForceUpToNotIncludingItsEnd() {
    var ends = with(book(), "prl-x", DAY.minusDays(5), DAY, book().columns());
    assertThat(prices("B", ends).hasList()).isFalse();
    assertThat(prices("B", ends).of(PAINT)).isEmpty();
    var lastDay = with(book(), "prl-x", DAY.minusDays(5), DAY.plusDays(1), book().columns());
    assertThat(prices("B", lastDay).hasList()).isTrue();
    assertThat(prices("B", book()).of("prd-unknown")).isEmpty();
  }

  @Test
  void tiesAreRefusedAtPublicationWithADecision() {
    var list = new Life<>(PriceList.class);
    var both =
        List.of(new Column("B", "B", Percentage.of("0")), new Column("C", "B", Percentage.of("0")));
    var refused =
        list.one(PriceListRefused.class, publish("prl-1", DAY, both, List.of()), "director");
    assertThat(refused.rule()).isEqualTo("no-tie-between-columns");
    assertThat(refused.sentence()).isEqualTo("Columns B and C apply to the same buyers.");
    assertThat(refused.decision().rules()).hasSize(3);

    var neighbour = with(book(), "prl-2", DAY, null, book().columns());
    var tied =
        list.one(
            PriceListRefused.class,
            publish("prl-1", DAY, book().columns(), List.of(neighbour)),
            "director");
    assertThat(tied.sentence()).contains("Sweden 2010").contains("from the same day");
  }

  @Test
  void versionsFollowEachOther() {
    var list = new Life<>(PriceList.class);
    var first = publish("prl-1", DAY, book().columns(), List.of());
    assertThat(published(list, first).version()).isEqualTo(1);
    assertThat(list.one(PriceListRefused.class, first, "director").rule())
        .isEqualTo("versions-follow-each-other");
    var next = publish("prl-1", DAY.plusDays(30), book().columns(), List.of());
    assertThat(published(list, next).version()).isEqualTo(2);
  }

  @Test
  void pricesFitTheirList() {
    for (var flaw :
        List.of(
            new Price(PAINT, "S", "LTR", "Z", sek("1.00")),
            new Price(PAINT, "S", "LTR", "A", voti.values.Money.of("1.00", "EUR")),
            new Price(PAINT, "S", "LTR", "A", sek("-1.00")),
            book().prices().getFirst())) {
      var prices = new ArrayList<>(book().prices());
      prices.add(flaw);
      assertThat(new PricesFitTheList("SEK", book().columns(), prices).result().passed()).isFalse();
    }
    assertThat(new PricesFitTheList("SEK", book().columns(), book().prices()).result().passed())
        .isTrue();
  }

  /** The shortcut leaves the whole way on record: drafted, approved, published. */
  private static PriceListPublished published(Life<PriceList> list, PublishPriceList command) {
    var happened = list.then(command, "director");
    assertThat(happened).hasSize(3);
    assertThat(happened.get(0)).isInstanceOf(PriceListDrafted.class);
    var approved = (PriceListApproved) happened.get(1);
    assertThat(approved.decision().rules())
        .singleElement()
        .satisfies(rule -> assertThat(rule.sentence()).startsWith("Waived"));
    return (PriceListPublished) happened.get(2);
  }

  private static PublishPriceList publish(
      String list, LocalDate from, List<Column> columns, List<PriceBook> neighbours) {
    var prices = columns.equals(book().columns()) ? book().prices() : List.<Price>of();
    var asked = new PriceBook(list, 0, "Sweden", SEK, new Period(from, null), columns, prices);
    return new PublishPriceList(list, asked, neighbours, List.of());
  }

  static PriceBook with(
      PriceBook book,
      String list,
      LocalDate from,
      @Nullable LocalDate until,
      List<Column> columns) {
    return new PriceBook(
        list, 1, book.name(), book.currency(), new Period(from, until), columns, book.prices());
  }
}
