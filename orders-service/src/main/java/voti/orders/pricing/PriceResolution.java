package voti.orders.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Fact;

/**
 * The one way to find a price. Of the columns that apply on the day, the one that asks for more
 * wins, then the later list, then the shorter term of payment; ties are refused when a list is
 * published, and if two instances raced past that, the smaller list id decides. The order in which
 * books are given never matters.
 *
 * @param books price lists, in any order
 * @param currency the order's
 * @param terms what columns see of the buyer
 * @param day the order's date
 */
public record PriceResolution(
    List<PriceBook> books, Currency currency, BuyerTerms terms, LocalDate day) {

  private record Considered(PriceBook book, Column column, Candidate candidate) {}

  private static final Comparator<Considered> STRONGEST_FIRST =
      Comparator.comparingInt((Considered c) -> -c.column().specificity())
          .thenComparing(c -> c.book().validity().from(), Comparator.reverseOrder())
          .thenComparing(c -> c.book().priceList())
          .thenComparing(c -> c.book().version(), Comparator.reverseOrder())
          .thenComparing(c -> c.column().longestTerm())
          .thenComparing(c -> c.column().name());

  /** The same for another buyer. */
  PriceResolution with(BuyerTerms others) {
    return new PriceResolution(books, currency, others, day);
  }

  /** Whether any list speaks this currency on this day. */
  public boolean hasList() {
    return books.stream().anyMatch(this::isInForce);
  }

  /** The price of one unit of a product. */
  public Optional<PricedAt> of(String product) {
    return of(product, BigDecimal.ONE);
  }

  /** The price of a quantity of a product; empty when no column that applies has one. */
  public Optional<PricedAt> of(String product, BigDecimal quantity) {
    return strongest(considered(product, quantity));
  }

  /** Quantities of a line from which a product has another price, in its unit, the least first. */
  public SortedSet<BigDecimal> begins(String product) {
    return books.stream()
        .filter(this::isInForce)
        .flatMap(book -> book.begins(product))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every column there is, with what it saw, won or lost; the winner is among them if any. */
  public List<Candidate> trace(String product, BigDecimal quantity) {
    var considered = considered(product, quantity);
    return strongest(considered)
        .map(PricedAt::trace)
        .orElse(considered.stream().map(Considered::candidate).toList());
  }

  private List<Considered> considered(String product, BigDecimal quantity) {
    var considered = new ArrayList<Considered>();
    for (var book : books) {
      for (var column : book.columns()) {
        considered.add(new Considered(book, column, consider(book, column, product, quantity)));
      }
    }
    considered.sort(STRONGEST_FIRST);
    return considered;
  }

  private static Optional<PricedAt> strongest(List<Considered> considered) {
    return considered.stream()
        .filter(one -> one.candidate().applies())
        .findFirst()
        .flatMap(winner -> priced(winner, considered));
  }

  private static Optional<PricedAt> priced(Considered winner, List<Considered> all) {
    return Optional.ofNullable(winner.candidate().price())
        .map(
            price ->
                new PricedAt(
                    winner.book().priceList(),
                    winner.book().version(),
                    winner.column().name(),
                    price,
                    winner.column().floorMargin(),
                    all.stream().map(one -> judged(one, winner)).toList()));
  }

  private Candidate consider(PriceBook book, Column column, String product, BigDecimal quantity) {
    var price = book.price(product, column.name(), quantity);
    var reason = whyNot(book, column, price.isPresent());
    return new Candidate(
        book.name() + ", version " + book.version() + ", column " + column.name(),
        book.priceList(),
        book.version(),
        column.name(),
        values(column, price.orElse(null), quantity),
        reason.isEmpty(),
        price.map(Price::price).orElse(null),
        reason,
        false);
  }

  private List<Fact> values(Column column, @Nullable Price price, BigDecimal quantity) {
    var contract = terms.contractColumn();
    var values = new ArrayList<Fact>();
    values.add(new Fact("day", day.toString()));
    values.add(new Fact("currency", currency.toString()));
    values.add(new Fact("contract-column", contract == null ? "none" : contract));
    values.addAll(column.predicate().saw(terms));
    if (price != null && price.fromQuantity() != null) {
      values.add(
          new Fact(
              "quantity",
              quantity.toPlainString() + ", from " + price.fromQuantity().toPlainString()));
    }
    return values;
  }

  private String whyNot(PriceBook book, Column column, boolean hasPrice) {
    if (!book.currency().equals(currency)) {
      return "its prices are in " + book.currency();
    }
    if (!book.validity().contains(day)) {
      return "it is not in force on " + day;
    }
    return column
        .whyNot(terms)
        .orElse(hasPrice ? "" : "it has no price for this product in this quantity");
  }

  private static Candidate judged(Considered one, Considered winner) {
    if (one.equals(winner)) {
      return one.candidate().won(whyItWon(one.column()));
    }
    return one.candidate().applies()
        ? one.candidate().lost(beatenBy(one, winner))
        : one.candidate();
  }

  private static String whyItWon(Column column) {
    if (column.contractColumn() != null) {
      return "the contract names column " + column.contractColumn();
    }
    return column.predicate().conditions() == 0
        ? "it is for everyone, and nothing more specific applies"
        : "the buyer meets what it asks for, and nothing more specific applies";
  }

  private static String beatenBy(Considered one, Considered winner) {
    var more = winner.column().specificity() > one.column().specificity();
    var sameList = winner.book().equals(one.book());
    return "column "
        + winner.column().name()
        + (more
            ? " asks for more and applies too"
            : sameList
                ? " asks for a shorter term of payment and applies too"
                : " of a later list applies too");
  }

  private boolean isInForce(PriceBook book) {
    return book.currency().equals(currency) && book.validity().contains(day);
  }
}
