package voti.accounts.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.kit.security.AccountEntry;

/**
 * An account as it was from one event on, until the next.
 *
 * @param sequence of that event
 * @param recorded when it was recorded
 * @param version of the aggregate: the number of its last event
 * @param contract the one in force
 * @param segment its market; {@code null} while it is not classified
 * @param accountClass {@code A}, {@code B} or {@code C}; {@code null} while it is not classified
 * @param mergedInto the account that stands for it; {@code null} while it does itself
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
    @Nullable ContractTerms contract,
    @Nullable String segment,
    @Nullable String accountClass,
    @Nullable String mergedInto) {

  static final String PROSPECT = "prospect";
  static final String ACTIVE = "active";
  static final String MERGED = AccountEntry.MERGED;

  /** What of a contract others look up here. */
  record ContractTerms(String contract, String column, int paymentDays, LocalDate from) {}

  AccountVersion active(Moment moment) {
    return copy(moment, ACTIVE, kam, department, contract, segment, accountClass, mergedInto);
  }

  AccountVersion assigned(String newKam, String newDepartment, Moment moment) {
    return copy(moment, status, newKam, newDepartment, contract, segment, accountClass, mergedInto);
  }

  AccountVersion under(ContractTerms terms, Moment moment) {
    return copy(moment, status, kam, department, terms, segment, accountClass, mergedInto);
  }

  AccountVersion classified(String newSegment, String newClass, Moment moment) {
    return copy(moment, status, kam, department, contract, newSegment, newClass, mergedInto);
  }

  AccountVersion merged(String into, Moment moment) {
    return copy(moment, MERGED, kam, department, contract, segment, accountClass, into);
  }

  /** Where in the log, when, and at which version of the account. */
  record Moment(long sequence, Instant recorded, long version) {}

  private AccountVersion copy(
      Moment moment,
      String newStatus,
      String newKam,
      String newDepartment,
      @Nullable ContractTerms newContract,
      @Nullable String newSegment,
      @Nullable String newClass,
      @Nullable String newMergedInto) {
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
        newContract,
        newSegment,
        newClass,
        newMergedInto);
  }
}
