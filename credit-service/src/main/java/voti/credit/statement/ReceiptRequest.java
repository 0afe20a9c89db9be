package voti.credit.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.RuleBroken;

/**
 * One receipt, told without a statement.
 *
 * @param bankAccount our account with the bank
 * @param reference how the bank knows it; the same again is the same receipt
 * @param amount above zero
 * @param booked the bank's booking date
 * @param valued the value date; the booking date when it is not told
 * @param structured a reference with check digits
 * @param text what else the payer wrote; it is read and not kept
 * @param payerAccount the payer's bank account; a fingerprint of it is kept
 */
record ReceiptRequest(
    @NotBlank @Size(max = 64) String bankAccount,
    @NotBlank @Size(max = 140) String reference,
    Money amount,
    LocalDate booked,
    @Nullable LocalDate valued,
    @Nullable @Size(max = 140) String structured,
    @Nullable @Size(max = 1000) String text,
    @Nullable @Size(max = 64) String payerAccount) {

  BankEntry entry() {
    if (!amount.isPositive()) {
      throw new RuleBroken("receipt-is-above-zero", "A receipt is an amount above zero.");
    }
    var identity = bankAccount + ":" + reference;
    return new BankEntry(
        identity,
        identity,
        bankAccount,
        reference,
        true,
        true,
        false,
        amount,
        booked,
        valued == null ? booked : valued,
        list(structured),
        list(text),
        payerAccount == null ? null : CamtDetails.fingerprint(payerAccount),
        null,
        null);
  }

  private static List<String> list(@Nullable String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text);
  }
}
