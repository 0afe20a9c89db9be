package voti.credit.cutover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What a row says.
 *
 * @param id made of source, account, kind and key: the same row always has the same
 * @param number what people know it by, as on the paper
 * @param content SHA-256 of what it says, by which another row of the same key is told from it
 * @param amount what the control totals count
 * @param paid of a paid item; {@code null} for any other row
 * @param attempt how often the row was given back before; part of what makes its booking happen
 *     once
 */
public record TakenRow(
    String id, String number, String content, Money amount, @Nullable Paid paid, int attempt) {

  /** The same, after so many refusals. */
  public TakenRow at(int refusals) {
    return new TakenRow(id, number, content, amount, paid, refusals);
  }

  /** When an item was issued, due and paid. */
  public record Paid(LocalDate issuedOn, LocalDate dueOn, LocalDate paidOn) {}
}
