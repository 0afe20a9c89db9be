package voti.planning.payscheme;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What has happened to a pay scheme; it concerns employees and no account. */
public sealed interface PaySchemeEvent extends ConcernsAccount {

  /** The scheme's id. */
  String scheme();

  /** The version it happened to, from 1. */
  int version();

  @Override
  default @Nullable String account() {
    return null;
  }

  /** A version is written down; nobody is paid by it yet. */
  @Revision("1")
  record PaySchemeDrafted(String scheme, int version, PayTerms terms, String draftedBy)
      implements PaySchemeEvent {}

  /** A version is approved: from its month on it pays. */
  @Revision("1")
  record PaySchemeApproved(
      String scheme,
      int version,
      PayTerms terms,
      String approvedBy,
      LocalDate on,
      Decision decision)
      implements PaySchemeEvent {}

  /** A version was not approved, and why. */
  @Revision("1")
  record PaySchemeApprovalRefused(
      String scheme, int version, LocalDate on, String rule, String sentence, Decision decision)
      implements PaySchemeEvent, Refusal {}
}
