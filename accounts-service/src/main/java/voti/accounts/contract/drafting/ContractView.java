package voti.accounts.contract.drafting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract as it is read.
 *
 * @param state {@code drafted} or {@code signed}
 * @param draftedBy the employee who drafted it
 * @param position of the commit that changed it last
 */
public record ContractView(
    String contract,
    String account,
    String state,
    int paymentDays,
    String column,
    String currency,
    LocalDate from,
    @Nullable LocalDate until,
    String draftedBy,
    List<SignatureView> signatures,
    long position) {

  /** A signature as it is read. */
  public record SignatureView(String signatory, String party, LocalDate on) {}

  ContractView with(String newState, List<SignatureView> given, long at) {
    return new ContractView(
        contract,
        account,
        newState,
        paymentDays,
        column,
        currency,
        from,
        until,
        draftedBy,
        given,
        at);
  }
}
