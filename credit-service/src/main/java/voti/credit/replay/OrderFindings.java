package voti.credit.replay;

import java.util.List;
import voti.values.Money;

/**
 * What a replay found about orders.
 *
 * @param asked answers of the rules in the period
 * @param differ with another answer
 * @param unknown that cannot be asked again
 * @param moves how many went from which answer to which; unchanged ones too
 * @param sums for each currency of the accounts
 */
record OrderFindings(
    long asked, long differ, long unknown, List<OrderMove> moves, List<Sums> sums) {

  /**
   * So many answers of one kind would have been of another.
   *
   * @param from {@code let-through}, or what people made of what was withheld
   * @param to {@code let-through}, {@code withheld}, {@code unknown}
   */
  record OrderMove(String from, String to, long orders) {}

  /**
   * Sums in one currency.
   *
   * @param letInOrders that would not have been withheld
   * @param letIn what they asked for; an order that asked several times counts with its last
   * @param keptOutOrders that would have been withheld
   * @param keptOut what was reserved for them
   * @param letInOnThem what was billed for the first, and paid
   * @param keptOutOnThem what was billed for the others, and paid
   * @param letInThen what the accounts of the first did with all invoices they got afterwards, each
   *     account once
   * @param keptOutThen what the accounts of the others did with theirs
   */
  record Sums(
      String currency,
      long letInOrders,
      Money letIn,
      long keptOutOrders,
      Money keptOut,
      Outcome letInOnThem,
      Outcome keptOutOnThem,
      Outcome letInThen,
      Outcome keptOutThen) {}
}
