package voti.credit.check;

import java.util.List;

/** How the firm paid us, as our own ledger has it on the day of the evidence. */
public record PaymentHistory(Evidence evidence, List<Payment> payments) implements Input {

  /** Payments are copied. */
  public PaymentHistory {
    payments = List.copyOf(payments);
  }

  @Override
  public String kind() {
    return "own-payment-behaviour";
  }
}
