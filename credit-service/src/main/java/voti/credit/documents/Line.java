package voti.credit.documents;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import voti.credit.exposure.ComponentDocument;
import voti.credit.items.ItemRow;
import voti.values.Money;

/**
 * A document behind a figure.
 *
 * @param item its id: an item, an order, a dispatch, a receipt
 * @param name of the debtor
 * @param kind {@code invoice}, {@code interest}, …, {@code order}, {@code delivery}, {@code
 *     receipt}
 * @param number as on the paper; empty when it has none
 * @param issuedOn the date on it, or the day we knew of it
 * @param dueOn {@code null} when it is not to be paid
 * @param open its part of the figure
 * @param level dunning level
 * @param daysLate on the day that was asked for; below zero when it is not due
 */
record Line(
    String item,
    String account,
    String name,
    String kind,
    String number,
    LocalDate issuedOn,
    @Nullable LocalDate dueOn,
    Money amount,
    Money open,
    Money disputed,
    int level,
    @Nullable Long daysLate) {

  static Line of(ItemRow row, String name, Money open, LocalDate day) {
    return new Line(
        row.item(),
        row.account(),
        name,
        row.kind(),
        row.number(),
        row.issuedOn(),
        row.dueOn(),
        row.amount(),
        open,
        row.disputed(),
        row.level(),
        ChronoUnit.DAYS.between(row.dueOn(), day));
  }

  static Line of(ComponentDocument one, String name, String kind) {
    return new Line(
        one.document(),
        one.account(),
        name,
        kind,
        "",
        LocalDate.ofInstant(one.since(), ZoneOffset.UTC),
        null,
        one.amount(),
        one.amount(),
        Money.zero(one.amount().currency()),
        0,
        null);
  }
}
