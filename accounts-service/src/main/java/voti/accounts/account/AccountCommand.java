package voti.accounts.account;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.Gln;

/** What may be asked of an account. Every command names the account it is about. */
public sealed interface AccountCommand {

  /**
   * Makes a prospect of an organisation whose GLN was claimed for this account.
   *
   * @param account {@code acc-…}
   * @param party who it is
   * @param kam the employee who looks after it
   * @param department of that employee
   * @param registeredOn the business date
   */
  record RegisterAccount(
      @TargetAggregateIdentifier String account,
      Party party,
      String kam,
      String department,
      LocalDate registeredOn)
      implements AccountCommand {}

  /**
   * Makes an active account of a prospect, because a contract was signed.
   *
   * @param since the day of the last signature
   * @param contract {@code con-…}
   */
  record ActivateAccount(
      @TargetAggregateIdentifier String account, LocalDate since, String contract)
      implements AccountCommand {}

  /**
   * Hands the account to a manager.
   *
   * @param from the first day
   */
  record AssignAccount(
      @TargetAggregateIdentifier String account, String kam, String department, LocalDate from)
      implements AccountCommand {}

  /**
   * Says what kind of account it is.
   *
   * @param from the first day
   */
  record ClassifyAccount(
      @TargetAggregateIdentifier String account, Classification classification, LocalDate from)
      implements AccountCommand {}

  /**
   * Makes the account part of another: both stand for one customer.
   *
   * @param into the account that stays
   * @param on the business day
   */
  record MergeAccount(@TargetAggregateIdentifier String account, String into, LocalDate on)
      implements AccountCommand {}

  /**
   * An organisation as it states itself. Only the GLN identifies; registration and VAT number are
   * kept as stated.
   *
   * @param country ISO 3166-1 alpha-2
   */
  record Party(
      String name,
      Gln gln,
      @Nullable String registrationNumber,
      @Nullable String vatNumber,
      String country) {

    /** A name and a country of two capital letters are needed. */
    public Party {
      if (name.isBlank()) {
        throw new IllegalArgumentException("an account needs a name");
      }
      if (!country.matches("[A-Z]{2}")) {
        throw new IllegalArgumentException(
            "a country is two capital letters (ISO 3166-1), \"" + country + "\" is not");
      }
    }
  }
}
