package voti.credit.journal;

import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * All entries that moved one item, or of one receipt: what the next one leans on.
 *
 * @param of the item, or the receipt
 */
record Movements(@BsonId String of, List<JournalEntry> entries) {

  /** Entries are copied. */
  Movements {
    entries = List.copyOf(entries);
  }

  static String of(JournalEntry entry) {
    return entry.item() == null ? entry.document() : entry.item();
  }

  /** With one more, unless it is there. */
  Movements and(JournalEntry entry) {
    if (entries.stream().anyMatch(known -> known.id().equals(entry.id()))) {
      return this;
    }
    var more = new ArrayList<>(entries);
    more.add(entry);
    return new Movements(of, more);
  }

  /** Those of a kind that were recorded before an event. */
  List<JournalEntry> before(String kind, long sequence) {
    return entries.stream()
        .filter(entry -> entry.kind().equals(kind) && entry.sequence() < sequence)
        .toList();
  }
}
