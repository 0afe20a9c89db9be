package voti.accounts.account;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;

/** What has happened to an account. */
public sealed interface AccountEvent extends ConcernsAccount {

  @Override
  String account();

  /** A prospect is known; what it says of itself beside the GLN is not verified. */
  @Revision("1")
  record AccountRegistered(
      String account,
      String name,
      String gln,
      @Nullable String registrationNumber,
      @Nullable String vatNumber,
      boolean identifiersVerified,
      String country,
      String kam,
      String department,
      LocalDate registeredOn)
      implements AccountEvent {}

  /** The prospect became an active account by a contract. */
  @Revision("1")
  record AccountActivated(String account, LocalDate since, String contract)
      implements AccountEvent {}

  /** Another manager looks after the account. */
  @Revision("1")
  record AccountAssigned(String account, String kam, String department, LocalDate from)
      implements AccountEvent {}

  /** The account is part of another from that day; what is open with it goes over to that one. */
  @Revision("1")
  record AccountMerged(String account, String into, LocalDate on) implements AccountEvent {}

  /** The account is of this segment and class from that day. */
  @Revision("1")
  record AccountClassified(String account, String segment, String accountClass, LocalDate from)
      implements AccountEvent {}
}
