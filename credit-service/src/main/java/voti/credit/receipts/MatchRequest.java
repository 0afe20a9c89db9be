package voti.credit.receipts;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Allocation;
import voti.values.Money;
import voti.values.decision.RuleBroken;

/**
 * The body of a match.
 *
 * @param account the debtor; may be left out when the receipt has one
 * @param allocations what it pays; none when it only finds its owner
 * @param earmark what the rest is kept for: {@code refund}, {@code overpayment}, {@code prepayment}
 * @param order that a prepayment is for; {@code null} when it is kept for none in particular
 * @param reason in the controller's words; needed when an item is settled by more than cash
 */
record MatchRequest(
    @Nullable String account,
    @Nullable List<Part> allocations,
    @Nullable String earmark,
    @Nullable String order,
    @Nullable String reason) {

  MatchRequest {
    if (order != null && !"prepayment".equals(earmark)) {
      throw new IllegalArgumentException("order is named only with the earmark prepayment");
    }
  }

  /**
   * What one item gets.
   *
   * @param cash taken from the receipt
   * @param part of the item, counted from 1; without one the oldest due is paid first
   */
  record Part(
      String item,
      Money cash,
      @Nullable Money settlementDiscount,
      @Nullable Money difference,
      @Nullable Money bankCharge,
      @Nullable Integer part) {

    Part {
      if (part != null && part < 1) {
        throw new IllegalArgumentException("part counts from 1, it is not " + part);
      }
    }

    Allocation allocation(Currency currency) {
      return new Allocation(
              item,
              cash,
              orZero(settlementDiscount, currency),
              orZero(difference, currency),
              orZero(bankCharge, currency))
          .to(part);
    }

    boolean isMoreThanCash() {
      return Stream.of(settlementDiscount, difference, bankCharge)
          .anyMatch(part -> part != null && !part.isZero());
    }

    private static Money orZero(@Nullable Money money, Currency currency) {
      return money == null ? Money.zero(currency) : money;
    }
  }

  /** The debtor, who has to be named by somebody. */
  static String named(@Nullable String account) {
    if (account == null) {
      throw new RuleBroken(
          "match-names-a-debtor", "It is not known whose payment this is: name the account.");
    }
    return account;
  }

  List<Allocation> allocations(Currency currency) {
    var parts = allocations == null ? List.<Part>of() : allocations;
    if (parts.stream().anyMatch(Part::isMoreThanCash) && (reason == null || reason.isBlank())) {
      throw new RuleBroken(
          "more-than-cash-has-a-reason",
          "A discount, difference or bank charge settles an item without cash: say why.");
    }
    return parts.stream().map(part -> part.allocation(currency)).toList();
  }

  /** What stands on the receipt as the ground of the match. */
  String ground(String person) {
    return reason == null || reason.isBlank() ? "Matched by " + person + "." : reason;
  }
}
