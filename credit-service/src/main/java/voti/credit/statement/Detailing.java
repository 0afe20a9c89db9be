package voti.credit.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** An entry with what a notification told of it, if that fits. */
final class Detailing {

  private Detailing() {}

  static List<BankEntry> apply(BankEntry entry, @Nullable List<EntryDetails.Part> told) {
    if (told == null || !fits(entry.amount(), told)) {
      return List.of(entry);
    }
    if (told.size() == 1) {
      return List.of(entry.detailed(told.getFirst()));
    }
    var parts = new ArrayList<BankEntry>();
    for (var part : told) {
      parts.add(entry.part(parts.size() + 1, part));
    }
    return parts;
  }

  private static boolean fits(Money whole, List<EntryDetails.Part> told) {
    return told.stream().allMatch(part -> part.amount().currency().equals(whole.currency()))
        && told.stream().map(EntryDetails.Part::amount).reduce(Money::plus).stream()
            .anyMatch(whole::equals);
  }
}
