package voti.credit.creditaccount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Decision;

/**
 * An order that has reserved at its account and waits for the group's answer.
 *
 * @param before what it held before
 * @param amount what it asks for, in its currency
 */
record Pending(
    String buyer,
    Money amount,
    Reservation before,
    @Nullable LocalDate wantedFrom,
    @Nullable String underDecision,
    Decision decision) {

  static Pending of(CreditAccountEvent.OrderReserved e, Reservation before) {
    return new Pending(
        e.buyer(),
        e.amount(),
        before,
        e.reservation().wantedFrom(),
        e.underDecision(),
        e.decision());
  }

  /** The day that its account was asked about. */
  LocalDate on() {
    return OrderFacts.of(decision.facts()).on();
  }
}
