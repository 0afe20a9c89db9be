package voti.credit.journal;

import java.util.List;
import java.util.Optional;

/** What the journal knew before the event that is being posted. */
interface Earlier {

  /** The document that was told of before it is booked. */
  Optional<DocumentRow> document(String document);

  /** Entries of a kind that moved an item, or of a receipt, oldest first. */
  List<JournalEntry> of(String itemOrReceipt, String kind);
}
