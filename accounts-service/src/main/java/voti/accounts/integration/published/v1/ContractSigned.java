package voti.accounts.integration.published.v1;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code voti.accounts.contract-signed.v1}.
 *
 * @param until the first day after the last; {@code null} when it has no end
 */
record ContractSigned(
    String contract,
    String account,
    int paymentDays,
    String column,
    String currency,
    LocalDate from,
    @Nullable LocalDate until,
    List<Signatory> signatories) {

  /**
   * Who signed.
   *
   * @param person our employee's id; for the buyer's a reference that the contract resolves, never
   *     a name
   */
  record Signatory(String person, String party, LocalDate on) {}
}
