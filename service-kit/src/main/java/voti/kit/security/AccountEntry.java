package voti.kit.security;

import org.jspecify.annotations.Nullable;

/**
 * What every service knows of an account.
 *
 * @param account its id
 * @param name as registered
 * @param gln its Global Location Number
 * @param kam the manager it is assigned to
 * @param department the manager's department
 * @param status {@code prospect}, {@code active}, {@code merged}
 * @param segment its market; {@code null} while it is not classified
 * @param accountClass {@code A}, {@code B} or {@code C}; {@code null} while it is not classified
 */
public record AccountEntry(
    String account,
    String name,
    String gln,
    String kam,
    String department,
    String status,
    @Nullable String segment,
    @Nullable String accountClass) {

  /** The status of an account that is part of another. */
  public static final String MERGED = "merged";

  /** One that is not classified. */
  public AccountEntry(
      String account, String name, String gln, String kam, String department, String status) {
    this(account, name, gln, kam, department, status, null, null);
  }

  /** The same, with a contract. */
  public AccountEntry activated() {
    return new AccountEntry(account, name, gln, kam, department, "active", segment, accountClass);
  }

  /** The same, looked after by another manager. */
  public AccountEntry assigned(String newKam, String newDepartment) {
    return new AccountEntry(
        account, name, gln, newKam, newDepartment, status, segment, accountClass);
  }

  /** The same, part of another account. */
  public AccountEntry merged() {
    return new AccountEntry(account, name, gln, kam, department, MERGED, segment, accountClass);
  }

  /** The same, of another segment and class. */
  public AccountEntry classified(String newSegment, String newClass) {
    return new AccountEntry(account, name, gln, kam, department, status, newSegment, newClass);
  }
}
