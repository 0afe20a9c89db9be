package voti.accounts.contract.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
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

  /**
   * A signature as it is read.
   *
   * @param name of a signatory who is no employee, in an answer only; {@code null} when erased
   */
  public record SignatureView(String signatory, String party, LocalDate on, @Nullable String name) {

    SignatureView named(@Nullable String known) {
      return new SignatureView(signatory, party, on, known);
    }
  }

  boolean namesSomebody() {
    return signatures.stream().anyMatch(by -> by.name() != null);
  }

  ContractView named(UnaryOperator<SignatureView> naming) {
    return with(state, signatures.stream().map(naming).toList(), position);
  }

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
