package voti.accounts.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account as it was from one event on, until the next.
 *
 * @param sequence of that event
 * @param recorded when it was recorded
 * @param version of the aggregate: the number of its last event
 * @param contract the one in force
 */
record AccountVersion(
    String account,
    long sequence,
    Instant recorded,
    long version,
    String name,
    String gln,
    @Nullable String registrationNumber,
    @Nullable String vatNumber,
    boolean identifiersVerified,
    String country,
    String status,
    String kam,
    String department,
    @Nullable ContractTerms contract) {

  static final String PROSPECT = "prospect";
  static final String ACTIVE = "active";

  /** What of a contract others look up here. */
  record ContractTerms(String contract, String column, int paymentDays, LocalDate from) {}

  AccountVersion active(Moment moment) {
    return at(moment, ACTIVE, kam, department, contract);
  }

  AccountVersion assigned(String newKam, String newDepartment, Moment moment) {
    return at(moment, status, newKam, newDepartment, contract);
  }

  AccountVersion under(ContractTerms terms, Moment moment) {
    return at(moment, status, kam, department, terms);
  }

  /** Where in the log, when, and at which version of the account. */
  record Moment(long sequence, Instant recorded, long version) {}

  private AccountVersion at(
      Moment moment,
      String newStatus,
      String newKam,
      String newDepartment,
      @Nullable ContractTerms newContract) {
    return new AccountVersion(
        account,
        moment.sequence(),
        moment.recorded(),
        Math.max(version, moment.version()),
        name,
        gln,
        registrationNumber,
        vatNumber,
        identifiersVerified,
        country,
        newStatus,
        newKam,
        newDepartment,
        newContract);
  }
}
