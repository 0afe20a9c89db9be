package voti.orders.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Fact;

/**
 * The one way to find a price. Of the columns that apply on the day, the one that asks for more
 * wins, then the later list; ties are refused when a list is published, and if two instances raced
 * past that, the smaller list id decides. The order in which books are given never matters.
 *
 * @param books price lists, in any order
 * @param currency the order's
 * @param contractColumn the column the buyer's contract names
 * @param day the order's date
 */
public record PriceResolution(
    List<PriceBook> books, Currency currency, @Nullable String contractColumn, LocalDate day) {

  private record Considered(PriceBook book, Column column, Candidate candidate) {}

  private static final Comparator<Considered> STRONGEST_FIRST =
      Comparator.comparingInt((Considered c) -> -c.column().specificity())
          .thenComparing(c -> c.book().validity().from(), Comparator.reverseOrder())
          .thenComparing(c -> c.book().priceList())
          .thenComparing(c -> c.book().version(), Comparator.reverseOrder())
          .thenComparing(c -> c.column().name());

  /** Whether any list speaks this currency on this day. */
  public boolean hasList() {
    return books.stream().anyMatch(this::isInForce);
  }

  /** The price of a product; empty when no column that applies has one. */
  public Optional<PricedAt> of(String product) {
    var considered = new ArrayList<Considered>();
    for (var book : books) {
      for (var column : book.columns()) {
        considered.add(new Considered(book, column, consider(book, column, product)));
      }
    }
    considered.sort(STRONGEST_FIRST);
    return considered.stream()
        .filter(one -> one.candidate().applies())
        .findFirst()
        .flatMap(winner -> priced(winner, considered, product));
  }

  private Optional<PricedAt> priced(Considered winner, List<Considered> all, String product) {
    return winner
        .book()
        .price(product, winner.column().name())
        .map(
            price ->
                new PricedAt(
                    winner.book().priceList(),
                    winner.book().version(),
                    winner.column().name(),
                    price.price(),
                    winner.column().floorMargin(),
                    all.stream().map(one -> judged(one, winner)).toList()));
  }

  private Candidate consider(PriceBook book, Column column, String product) {
    var price = book.price(product, column.name());
    var reason = whyNot(book, column, price.isPresent());
    return new Candidate(
        book.name() + ", version " + book.version() + ", column " + column.name(),
        book.priceList(),
        book.version(),
        column.name(),
        List.of(
            new Fact("day", day.toString()),
            new Fact("currency", currency.toString()),
            new Fact("contract-column", contractColumn == null ? "none" : contractColumn)),
        reason.isEmpty(),
        price.map(Price::price).orElse(null),
        reason,
        false);
  }

  private String whyNot(PriceBook book, Column column, boolean hasPrice) {
    if (!book.currency().equals(currency)) {
      return "its prices are in " + book.currency();
    }
    if (!book.validity().contains(day)) {
      return "it is not in force on " + day;
    }
    if (!column.isFor(contractColumn)) {
      return "it is for contracts that name column " + column.contractColumn();
    }
    return hasPrice ? "" : "it has no price for this product";
  }

  private Candidate judged(Considered one, Considered winner) {
    if (one.equals(winner)) {
      return one.candidate()
          .won(
              one.column().contractColumn() == null
                  ? "it is for everyone, and nothing more specific applies"
                  : "the contract names column " + one.column().contractColumn());
    }
    return one.candidate().applies()
        ? one.candidate().lost(beatenBy(one, winner))
        : one.candidate();
  }

  private static String beatenBy(Considered one, Considered winner) {
    var more = winner.column().specificity() > one.column().specificity();
    return "column "
        + winner.column().name()
        + (more ? " asks for more and applies too" : " of a later list applies too");
  }

  private boolean isInForce(PriceBook book) {
    return book.currency().equals(currency) && book.validity().contains(day);
  }
}
