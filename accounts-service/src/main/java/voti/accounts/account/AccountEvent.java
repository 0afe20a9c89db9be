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
}
