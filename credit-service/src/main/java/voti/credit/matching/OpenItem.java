package voti.credit.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Carried;
import voti.credit.creditaccount.Instalments;
import voti.credit.terms.SettlementDiscount;
import voti.values.Money;

/**
 * Something a payment may pay, or a credit note that it may be less by.
 *
 * @param item the open item's id
 * @param account the debtor
 * @param number as the payer was told it
 * @param open what is still to be paid, in the document's currency; below zero when it is ours to
 *     give back
 * @param issuedOn from which the days of a settlement discount run
 * @param dueOn the last day on which it is not late
 * @param carried what that is carried at in the account's currency; {@code null} where it is the
 *     document's
 * @param discount what its own terms grant for paying early; {@code null} for nothing
 * @param parts what is open of each of its parts, in their order; none when it is due as a whole
 * @param part which part of an item this is, counted from 1; {@code null} for the whole
 */
public record OpenItem(
    String item,
    String account,
    String number,
    Money open,
    LocalDate issuedOn,
    LocalDate dueOn,
    @Nullable Money carried,
    @Nullable SettlementDiscount discount,
    List<Money> parts,
    @Nullable Integer part) {

  private static final int DIGITS = 12;

  /** Oldest due first; a total order, so that nothing depends on how candidates were found. */
  static final Comparator<OpenItem> OLDEST_FIRST =
      Comparator.comparing(OpenItem::dueOn)
          .thenComparing(OpenItem::issuedOn)
          .thenComparing(OpenItem::number)
          .thenComparing(OpenItem::item);

  /** The list is copied. */
  public OpenItem {
    parts = List.copyOf(parts);
  }

  /** Due as a whole. */
  public OpenItem(
      String item,
      String account,
      String number,
      Money open,
      LocalDate issuedOn,
      LocalDate dueOn,
      @Nullable Money carried,
      @Nullable SettlementDiscount discount) {
    this(item, account, number, open, issuedOn, dueOn, carried, discount, List.of(), null);
  }

  /** In the account's currency, with no terms of its own. */
  public OpenItem(
      String item, String account, String number, Money open, LocalDate issuedOn, LocalDate dueOn) {
    this(item, account, number, open, issuedOn, dueOn, null, null);
  }

  /** The same with less open: some of it is spoken for. */
  public OpenItem less(Money taken) {
    var rest = open.minus(taken);
    return of(
        rest, carried == null ? null : Carried.share(carried, rest, open), oldestFirst(taken));
  }

  /** What it counts in the account's books. */
  Money inAccount() {
    return carried == null ? open : carried;
  }

  boolean isIn(Money cash) {
    return open.currency().equals(cash.currency());
  }

  boolean isCredit() {
    return open.isNegative();
  }

  /** What has to be paid of another currency, one of which is worth so much in the account's. */
  OpenItem in(Currency other, BigDecimal rate) {
    var worth = inAccount().amount().divide(rate, DIGITS, RoundingMode.HALF_UP);
    return of(Money.rounded(worth, other), inAccount(), List.of());
  }

  /** One part of it, as something to be paid by itself. */
  OpenItem part(int of) {
    var rest = parts.get(of - 1);
    var at = carried == null ? null : Carried.share(carried, rest, open);
    return new OpenItem(
        item,
        account,
        Instalments.number(number, of),
        rest,
        issuedOn,
        dueOn,
        at,
        discount,
        List.of(),
        of);
  }

  /** Whether an amount is just what is open of its first parts: of the oldest, of two, of more. */
  boolean isDueFirst(Money amount) {
    var sum = Money.zero(open.currency());
    for (var rest : parts) {
      sum = sum.plus(rest);
      if (rest.isPositive() && sum.equals(amount)) {
        return true;
      }
    }
    return false;
  }

  private List<Money> oldestFirst(Money taken) {
    var left = new ArrayList<Money>();
    var more = taken;
    for (var rest : parts) {
      var gone = more.isMoreThan(rest) ? rest : more;
      left.add(rest.minus(gone));
      more = more.minus(gone);
    }
    return left;
  }

  private OpenItem of(Money rest, @Nullable Money at, List<Money> left) {
    return new OpenItem(item, account, number, rest, issuedOn, dueOn, at, discount, left, part);
  }
}
