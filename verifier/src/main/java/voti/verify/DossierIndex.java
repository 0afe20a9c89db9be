package voti.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service signs about its part of a dossier; {@code index.json}.
 *
 * @param service {@code credit}
 * @param origin of its ledger
 * @param log whose commits these are
 * @param account whose dossier it is
 * @param parts all services that have a part in this dossier
 * @param entries every commit of the account, in the order of the log
 * @param head the signed head under which everything is proved
 * @param heads earlier heads, each with the proof that the tree of {@code head} begins with its
 * @param keys that have signed in this ledger
 * @param files SHA-256 of each other file of the part
 * @param leftOut what is not in the part, and why
 */
record DossierIndex(
    String service,
    String origin,
    String log,
    String account,
    List<String> parts,
    List<Entry> entries,
    SignedNote head,
    List<Earlier> heads,
    List<VerifierKey> keys,
    Map<String, Hash> files,
    List<String> leftOut) {

  static final String FORMAT = "voti.dossier/1";

  /** A commit by its place and its leaf. */
  record Entry(long position, Hash leaf) {}

  /** A head of the past. */
  record Earlier(SignedNote note, List<Hash> proof) {}

  /**
   * @throws IllegalArgumentException when the bytes are not an index of this format
   */
  static DossierIndex read(byte[] bytes) {
    var index = new Fields(Json.read(new String(bytes, StandardCharsets.UTF_8)));
    if (!index.text("format").equals(FORMAT)) {
      throw new IllegalArgumentException("its format is " + index.text("format"));
    }
    return new DossierIndex(
        index.text("service"),
        index.text("origin"),
        index.text("log"),
        index.text("account"),
        index.texts("parts"),
        index.list("entries").stream()
            .map(Fields::new)
            .map(entry -> new Entry(entry.number("position"), Hash.base64(entry.text("leaf"))))
            .toList(),
        note(index.text("head")),
        index.list("heads").stream().map(DossierIndex::earlier).toList(),
        index.texts("keys").stream().map(VerifierKey::read).toList(),
        index.hashes("files"),
        index.list("leftOut").stream()
            .map(Fields::new)
            .map(left -> left.text("what") + ": " + left.text("why"))
            .toList());
  }

  /** What the key of the ledger signs of an index. */
  static String signed(String origin, byte[] index) {
    return FORMAT + "\n" + origin + "\n" + Hash.of(index) + "\n";
  }

  private static Earlier earlier(@Nullable Object head) {
    var fields = new Fields(head);
    return new Earlier(
        note(fields.text("note")), fields.texts("proof").stream().map(Hash::base64).toList());
  }

  private static SignedNote note(String text) {
    return SignedNote.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
