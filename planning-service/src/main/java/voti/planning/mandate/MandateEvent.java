package voti.planning.mandate;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What has happened to a mandate; it concerns an employee and no account. */
public sealed interface MandateEvent extends ConcernsAccount {

  /** The mandate's id. */
  String mandate();

  /** The version it happened to, from 1. */
  int version();

  /** Whose mandate it is. */
  String employee();

  @Override
  default @Nullable String account() {
    return null;
  }

  /** A version is written down; it grants nothing yet. */
  @Revision("1")
  record MandateDrafted(String mandate, int version, String employee, MandateTerms terms)
      implements MandateEvent {}

  /** A version is approved; it waits for the employee's acknowledgement. */
  @Revision("1")
  record MandateApproved(
      String mandate,
      int version,
      String employee,
      MandateTerms terms,
      String approvedBy,
      LocalDate on,
      Decision decision)
      implements MandateEvent {}

  /** A version was not approved, and why. */
  @Revision("1")
  record MandateApprovalRefused(
      String mandate,
      int version,
      String employee,
      LocalDate on,
      String rule,
      String sentence,
      Decision decision)
      implements MandateEvent, Refusal {}

  /** The employee has acknowledged the version: it grants. */
  @Revision("1")
  record MandateAcknowledged(
      String mandate,
      int version,
      String employee,
      MandateTerms terms,
      String approvedBy,
      LocalDate on)
      implements MandateEvent {}

  /** The mandate grants nothing from that day on. */
  @Revision("1")
  record MandateRevoked(String mandate, int version, String employee, LocalDate from)
      implements MandateEvent {}
}
