package voti.verify;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commit as a dossier holds it: a line of {@code commits.jsonl}.
 *
 * @param header the leaf, as it was hashed
 * @param leaf its hash
 * @param proof that it stands in the tree of the dossier's head
 * @param events what happened
 * @param said what the header says; {@code null} when it cannot be read
 */
record DossierCommit(
    String header, Hash leaf, List<Hash> proof, List<Event> events, @Nullable Said said) {

  /** An event's canonical texts. */
  record Event(String payload, String metadata) {}

  /** What a header says. */
  record Said(
      String log,
      String account,
      long position,
      String stream,
      long first,
      long last,
      List<EventLeaf> events) {}

  /** An event in a header. */
  record EventLeaf(String id, String type, String revision, String hash) {}

  /**
   * @throws IllegalArgumentException when the line is not such a commit
   */
  static DossierCommit read(String line) {
    var fields = new Fields(Json.read(line));
    var header = fields.text("header");
    return new DossierCommit(
        header,
        Hash.ofLeaf(header.getBytes(StandardCharsets.UTF_8)),
        fields.texts("proof").stream().map(Hash::base64).toList(),
        fields.list("events").stream()
            .map(Fields::new)
            .map(event -> new Event(event.text("payload"), event.text("metadata")))
            .toList(),
        said(header));
  }

  /** 0 when the header cannot be read. */
  long position() {
    return said == null ? 0 : said.position();
  }

  /** The number of the first event that is not the one that was hashed; 0 when all are. */
  int altered() {
    if (said == null || said.events().size() != events.size()) {
      return 1;
    }
    for (var i = 0; i < events.size(); i++) {
      if (!said.events().get(i).hash().equals(hash(said.events().get(i), events.get(i)))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** SHA-256 over the canonical object of id, metadata, payload, revision and type. */
  private static String hash(EventLeaf leaf, Event event) {
    var whole = new StringBuilder("{\"id\":");
    JsonText.write(leaf.id(), whole);
    whole.append(",\"metadata\":").append(event.metadata());
    whole.append(",\"payload\":").append(event.payload());
    whole.append(",\"revision\":");
    JsonText.write(leaf.revision(), whole);
    whole.append(",\"type\":");
    JsonText.write(leaf.type(), whole);
    whole.append('}');
    return HexFormat.of()
        .formatHex(Hash.of(whole.toString().getBytes(StandardCharsets.UTF_8)).bytes());
  }

  private static @Nullable Said said(String header) {
    try {
      var fields = new Fields(Json.read(header));
      return new Said(
          fields.text("log"),
          fields.text("account"),
          fields.number("position"),
          fields.text("stream"),
          fields.number("first"),
          fields.number("last"),
          fields.list("events").stream()
              .map(Fields::new)
              .map(
                  event ->
                      new EventLeaf(
                          event.text("id"),
                          event.text("type"),
                          event.text("revision"),
                          event.text("hash")))
              .toList());
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }
}
