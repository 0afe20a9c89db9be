package voti.credit.dunning;

import java.util.List;
import voti.values.Money;

/**
 * One step of the procedure.
 *
 * @param level from 1, without gaps
 * @param afterDays how many days after the due date it may be reached
 * @param daysToPay how many days the letter gives, before which no next one follows
 * @param fee for each late payment, by currency; none where the currency is missing
 * @param interest whether late interest is charged through the day of the letter
 * @param recovery whether the fixed sum of the law is claimed
 * @param block whether the account is blocked
 */
public record DunningLevel(
    int level,
    int afterDays,
    int daysToPay,
    List<Money> fee,
    boolean interest,
    boolean recovery,
    boolean block) {

  /** Lists are copied. */
  public DunningLevel {
    fee = List.copyOf(fee);
  }

  Money feeIn(Money zero) {
    return fee.stream()
        .filter(one -> one.currency().equals(zero.currency()))
        .findFirst()
        .orElse(zero);
  }
}
