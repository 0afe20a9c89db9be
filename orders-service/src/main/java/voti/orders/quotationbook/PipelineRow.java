package voti.orders.quotationbook;

import java.time.YearMonth;
import voti.values.Money;

/**
 * What one manager's open quotations of one month and currency come to.
 *
 * @param kam the account manager; empty: none
 * @param month in which they are expected to be decided; where nothing is expected, the month of
 *     their last day
 * @param currency of all amounts; currencies are never added
 * @param quotations how many
 * @param value all of them without VAT
 * @param weighted each value times its probability, rounded once, summed
 * @param unrated how many have no probability; they count for nothing in {@code weighted}
 */
record PipelineRow(
    String kam,
    YearMonth month,
    String currency,
    int quotations,
    Money value,
    Money weighted,
    int unrated) {

  PipelineRow plus(PipelineRow other) {
    return new PipelineRow(
        kam,
        month,
        currency,
        quotations + other.quotations,
        value.plus(other.value),
        weighted.plus(other.weighted),
        unrated + other.unrated);
  }
}
