package voti.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voti.verify.Finding.Kind;

/** Holds a part's signatures against keys: those that the caller trusts, else the part's own. */
final class Signatures {

  private final String part;
  private final List<VerifierKey> keys;

  Signatures(String part, List<VerifierKey> keys) {
    this.part = part;
    this.keys = List.copyOf(keys);
  }

  /**
   * What is wrong with the signatures of a note.
   *
   * @param what the note is, in a sentence
   * @param position that the finding is about
   */
  Optional<Finding> check(SignedNote note, String what, long position) {
    var known = keys.stream().filter(key -> note.signatures().stream().anyMatch(key::claims));
    var claimed = known.toList();
    if (claimed.isEmpty()) {
      return Optional.of(
          new Finding(
              Kind.RESIGNED,
              part,
              position,
              what + " is signed by " + signers(note) + ", which is not trusted"));
    }
    return claimed.stream().allMatch(key -> key.signed(note))
        ? Optional.empty()
        : Optional.of(new Finding(Kind.ALTERED, part, position, what + " is not what was signed"));
  }

  /** Whether each signature is of one of these keys, and holds. */
  static boolean all(SignedNote note, List<VerifierKey> keys) {
    return note.signatures().stream()
        .allMatch(
            line ->
                keys.stream()
                    .filter(key -> key.claims(line))
                    .anyMatch(key -> key.signed(new SignedNote(note.text(), List.of(line)))));
  }

  private static String signers(SignedNote note) {
    var names = new ArrayList<String>();
    note.signatures()
        .forEach(line -> names.add(line.name() + "+" + "%08x".formatted(line.keyId())));
    return String.join(", ", names);
  }
}
