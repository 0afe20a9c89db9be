package voti.store.witness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import voti.verify.Checkpoint;
import voti.verify.Hash;
import voti.verify.SignedNote;

/**
 * What a log submits: a head, and the proof that it extends the one of an older size.
 *
 * @param oldSize the size the proof begins at
 * @param proof of consistency
 * @param note the signed head
 * @param head what it says
 */
public record Submission(long oldSize, List<Hash> proof, SignedNote note, Checkpoint head) {

  private static final int LONGEST_PROOF = 63;

  /**
   * @throws IllegalArgumentException when the bytes are not of the form that the protocol gives
   */
  static Submission read(byte[] body) {
    var text = new String(body, StandardCharsets.UTF_8);
    var empty = text.indexOf("\n\n");
    if (empty < 0) {
      throw new IllegalArgumentException("an empty line has to stand before the head");
    }
    var lines = text.substring(0, empty).split("\n", -1);
    if (!lines[0].matches("old (0|[1-9][0-9]{0,17})")) {
      throw new IllegalArgumentException("the first line has to be: old SIZE");
    }
    if (lines.length - 1 > LONGEST_PROOF) {
      throw new IllegalArgumentException("a proof has at most 63 lines");
    }
    var proof = new ArrayList<Hash>();
    for (var i = 1; i < lines.length; i++) {
      proof.add(Hash.base64(lines[i]));
    }
    var note = SignedNote.read(text.substring(empty + 2).getBytes(StandardCharsets.UTF_8));
    return new Submission(
        Long.parseLong(lines[0].substring(4)), proof, note, Checkpoint.read(note.text()));
  }

  /** As it is sent. */
  public byte[] bytes() {
    var text = new StringBuilder("old ").append(oldSize).append('\n');
    proof.forEach(hash -> text.append(hash).append('\n'));
    return text.append('\n').append(note).toString().getBytes(StandardCharsets.UTF_8);
  }
}
