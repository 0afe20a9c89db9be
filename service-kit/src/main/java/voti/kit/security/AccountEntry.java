package voti.kit.security;

/**
 * What every service knows of an account.
 *
 * @param account its id
 * @param name as registered
 * @param gln its Global Location Number
 * @param kam the manager it is assigned to
 * @param department the manager's department
 * @param status {@code prospect}, {@code active}, …
 */
public record AccountEntry(
    String account, String name, String gln, String kam, String department, String status) {}
