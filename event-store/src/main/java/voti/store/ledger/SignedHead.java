package voti.store.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import voti.verify.Checkpoint;
import voti.verify.SignedNote;

/**
 * A head of the tree as it was signed.
 *
 * @param checkpoint what it says
 * @param note the signed text
 * @param at when it was signed
 */
public record SignedHead(Checkpoint checkpoint, SignedNote note, Instant at) {

  static SignedHead read(String note, Instant at) {
    var read = SignedNote.read(note.getBytes(StandardCharsets.UTF_8));
    return new SignedHead(Checkpoint.read(read.text()), read, at);
  }

  public long size() {
    return checkpoint.size();
  }
}
