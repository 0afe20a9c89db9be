package voti.credit.handover;

import java.util.List;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** Only debts that were reminded of at every level, and are still open, go to collection. */
record RemindersAreExhausted(List<HandedItem> items, int levels) {

  void check() {
    if (items.isEmpty()) {
      throw new RuleBroken("hand-over-names-items", "A hand-over names the items.");
    }
    for (var item : items) {
      if (item.level() < levels || !item.open().isPositive()) {
        throw new RuleBroken(
            "reminders-are-exhausted",
            "Item "
                + item.number()
                + " stands at level "
                + item.level()
                + " of "
                + levels
                + " with "
                + item.open()
                + " open; only what went through every reminder is handed"
                + " over.",
            new Fact("item", item.item()),
            new Fact("level", Integer.toString(item.level())));
      }
    }
  }
}
