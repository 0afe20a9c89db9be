package voti.credit.confirmations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import voti.credit.confirmation.StatedBalance;
import voti.credit.confirmation.StatedItem;
import voti.credit.items.ItemRow;
import voti.values.Money;

/**
 * What was recorded after a letter was written about what it says.
 *
 * @param item that is moved
 * @param document by what; the item itself when it came late
 * @param amount above zero when less is open by it
 * @param ofTheDay whether it changes the balance of the letter's day, and not only later ones
 */
record Since(
    String item,
    String number,
    String kind,
    String document,
    Money amount,
    LocalDate booked,
    Instant recorded,
    boolean ofTheDay) {

  /** Of the items that the letter names, and of those that it would name now. */
  static List<Since> of(ConfirmationRow letter, List<ItemRow> items) {
    var named =
        letter.balances().stream()
            .map(StatedBalance::items)
            .flatMap(List::stream)
            .map(StatedItem::item)
            .toList();
    var since = new ArrayList<Since>();
    for (var item : items) {
      var late = item.recorded().isAfter(letter.writtenAt());
      if (late && !item.issuedOn().isAfter(letter.day())) {
        since.add(came(item));
      }
      for (var one : item.reductions()) {
        var ofTheDay = !one.booked().isAfter(letter.day()) && !one.valued().isAfter(letter.day());
        if (one.recorded().isAfter(letter.writtenAt())
            && (named.contains(item.item()) || ofTheDay)) {
          since.add(
              new Since(
                  item.item(),
                  item.number(),
                  one.kind(),
                  one.document(),
                  one.amount(),
                  one.booked(),
                  one.recorded(),
                  ofTheDay));
        }
      }
    }
    return since;
  }

  private static Since came(ItemRow item) {
    return new Since(
        item.item(),
        item.number(),
        item.kind(),
        item.item(),
        item.amount().negated(),
        item.issuedOn(),
        item.recorded(),
        true);
  }
}
