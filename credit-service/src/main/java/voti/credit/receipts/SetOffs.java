package voti.credit.receipts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.credit.items.ItemRow;
import voti.values.Money;

/**
 * What can be set off on an account, and what was.
 *
 * @param credits credit notes that are open, oldest due first
 * @param made set-offs that stand, by their items
 * @param payouts that stand
 */
record SetOffs(List<Credit> credits, List<Made> made, List<Payout> payouts) {

  /**
   * An open credit note.
   *
   * @param open what is left of it, above zero, in its own currency
   */
  record Credit(String item, String number, LocalDate issuedOn, Money open) {}

  /**
   * A set-off that stands.
   *
   * @param credit the number of the credit note
   * @param invoice the number of the invoice
   * @param amount in the account's currency, as the invoice carried it
   */
  record Made(String setOff, String credit, String invoice, Money amount, LocalDate on) {}

  /**
   * A payout that stands.
   *
   * @param credit the number of what was paid out
   * @param amount above zero
   */
  record Payout(String payout, String credit, Money amount, LocalDate on) {}

  static SetOffs of(List<ItemRow> open, List<ItemRow> touched) {
    var credits =
        open.stream()
            .filter(row -> row.owed().isNegative())
            .map(row -> new Credit(row.item(), row.number(), row.issuedOn(), row.owed().negated()))
            .toList();
    var sides = new LinkedHashMap<String, Sides>();
    for (var row : touched) {
      for (var by : row.reductions()) {
        if (by.kind().equals("set-off")) {
          sides.merge(
              by.document(),
              row.amount().isNegative()
                  ? new Sides(row.number(), null, null, by.booked())
                  : new Sides(null, row.number(), by.amount(), by.booked()),
              Sides::with);
        }
      }
    }
    return new SetOffs(
        credits,
        sides.entrySet().stream()
            .map(one -> one.getValue().made(one.getKey()))
            .filter(Objects::nonNull)
            .toList(),
        payouts(touched));
  }

  /** What came back stands beside it with its mirror, above zero. */
  private static List<Payout> payouts(List<ItemRow> touched) {
    var standing = new LinkedHashMap<String, Payout>();
    for (var row : touched) {
      for (var by : row.reductions()) {
        if (by.kind().equals("payout") && by.amount().isNegative()) {
          var paid = new Payout(by.document(), row.number(), by.amount().negated(), by.booked());
          standing.put(by.document(), paid);
        } else if (by.kind().equals("payout")) {
          standing.remove(by.document());
        }
      }
    }
    return List.copyOf(standing.values());
  }

  /** One set-off as its items tell it: undone, it sums to nothing. */
  private record Sides(
      @Nullable String credit, @Nullable String invoice, @Nullable Money amount, LocalDate on) {

    Sides with(Sides other) {
      var sum =
          amount == null ? other.amount : other.amount == null ? amount : amount.plus(other.amount);
      return new Sides(
          credit == null ? other.credit : credit,
          invoice == null ? other.invoice : invoice,
          sum,
          on.isBefore(other.on) ? on : other.on);
    }

    @Nullable Made made(String setOff) {
      return amount == null || amount.isZero()
          ? null
          : new Made(
              setOff, Objects.toString(credit, ""), Objects.toString(invoice, ""), amount, on);
    }
  }
}
