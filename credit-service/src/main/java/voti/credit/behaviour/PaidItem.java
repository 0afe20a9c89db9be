package voti.credit.behaviour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voti.credit.items.ItemRow;
import voti.credit.items.Reduction;
import voti.values.Money;

/**
 * An invoice as it stood at the end of a day, by what was booked and valued by then.
 *
 * @param billed less credit notes
 * @param paid each receipt with what of it stayed; a payment that came back was none
 * @param writtenOff given up and not reinstated
 * @param open what is left
 */
public record PaidItem(
    LocalDate dueOn, Money billed, List<Part> paid, Money writtenOff, Money open) {

  /** Parts are copied. */
  public PaidItem {
    paid = List.copyOf(paid);
  }

  /**
   * What one document paid.
   *
   * @param valued the day by which lateness goes
   */
  public record Part(LocalDate valued, Money amount) {}

  /** The item at the end of a day. */
  public static PaidItem of(ItemRow item, LocalDate day) {
    var zero = Money.zero(item.amount().currency());
    var billed = item.amount();
    var writtenOff = zero;
    var parts = new LinkedHashMap<String, Part>();
    for (var reduction : item.reductions()) {
      if (!reduction.booked().isAfter(day) && !reduction.valued().isAfter(day)) {
        switch (reduction.kind()) {
          case "credit-note", "set-off", "revaluation" -> billed = billed.minus(reduction.amount());
          case "write-off", "reinstated" -> writtenOff = writtenOff.plus(reduction.amount());
          default -> add(parts, reduction);
        }
      }
    }
    var paid = new ArrayList<>(parts.values());
    paid.removeIf(part -> !part.amount().isPositive());
    var open = billed.minus(writtenOff);
    for (var part : paid) {
      open = open.minus(part.amount());
    }
    return new PaidItem(item.dueOn(), billed, paid, writtenOff, open);
  }

  /**
   * The parts of the item at the end of a day, each as an invoice of its own; the item itself where
   * it is due as a whole. A payment that came back paid none of them.
   */
  public static List<PaidItem> parts(ItemRow item, LocalDate day) {
    return item.due() == null
        ? List.of(of(item, day))
        : item.reducedBy(Netted.of(item.reductions(), day)).stream()
            .map(part -> of(part, day))
            .toList();
  }

  /** A mirror takes off what its document had paid, and the first day stays. */
  private static void add(Map<String, Part> parts, Reduction reduction) {
    var known = parts.get(reduction.document());
    parts.put(
        reduction.document(),
        known == null
            ? new Part(reduction.valued(), reduction.amount())
            : new Part(known.valued(), known.amount().plus(reduction.amount())));
  }
}
