package voti.credit.creditaccount;

import java.time.LocalDate;
import voti.values.Money;

/**
 * What a limit leans on: the credit check, as far as the limit needs it.
 *
 * @param check the check, {@code chk-…}
 * @param account whose check it is
 * @param creditClass the class it found
 * @param zScore Z″ as text, two decimals
 * @param proposedLimit what its policy proposes
 * @param validUntil the last day on which it may be leaned on
 */
public record CheckFacts(
    String check,
    String account,
    String creditClass,
    String zScore,
    Money proposedLimit,
    LocalDate validUntil) {}
