package voti.credit.dunning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.credit.interest.RecoveryClaim;
import voti.values.Money;

/**
 * An item in a letter.
 *
 * @param due what is asked for: open and not contested
 * @param contested what stands apart
 * @param daysLate after the due date
 * @param level it reaches by this letter
 * @param fee charged by this letter: reminder fee and fixed sum, set off against each other
 * @param claim what is claimed for recovering it so far, this letter included
 * @param interest charged by this letter
 * @param interestFrom the first day it is charged for; {@code null} where none is
 * @param interestThrough the last day it is charged for
 * @param part of the item that is late, counted from 1; {@code null} when it is due as a whole
 */
public record DunnedItem(
    String item,
    String number,
    LocalDate dueOn,
    Money due,
    Money contested,
    int daysLate,
    int level,
    Money fee,
    RecoveryClaim claim,
    Money interest,
    @Nullable LocalDate interestFrom,
    @Nullable LocalDate interestThrough,
    @Nullable Integer part) {

  /** Of an item that is due as a whole. */
  public DunnedItem(
      String item,
      String number,
      LocalDate dueOn,
      Money due,
      Money contested,
      int daysLate,
      int level,
      Money fee,
      RecoveryClaim claim,
      Money interest,
      @Nullable LocalDate interestFrom,
      @Nullable LocalDate interestThrough) {
    this(
        item,
        number,
        dueOn,
        due,
        contested,
        daysLate,
        level,
        fee,
        claim,
        interest,
        interestFrom,
        interestThrough,
        null);
  }

  /** What is reminded of: each part of an item is a debt with reminders of its own. */
  public String debt() {
    return debt(item, part);
  }

  /** The same of any item. */
  public static String debt(String item, @Nullable Integer part) {
    return part == null ? item : item + "/P" + part;
  }
}
