package voti.verify;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commit as a dossier holds it: a line of {@code commits.jsonl}.
 *
 * @param leaf the header's hash
 * @param proof that it stands in the tree of the dossier's head, in base64
 * @param said what the header says; {@code null} when it cannot be read
 * @param altered the number of the first event that is not the one that was hashed; 0 when all are
 */
record DossierCommit(Hash leaf, List<String> proof, @Nullable Said said, int altered) {

  private static final int AROUND = 200;

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
    var said = said(header);
    return new DossierCommit(
        Hash.ofLeaf(header.getBytes(StandardCharsets.UTF_8)),
        fields.texts("proof"),
        said,
        altered(said, fields.list("events")));
  }

  /** 0 when the header cannot be read. */
  long position() {
    return said == null ? 0 : said.position();
  }

  private static int altered(@Nullable Said said, List<?> events) {
    if (said == null || said.events().size() != events.size()) {
      return 1;
    }
    var altered = 0;
    for (var i = events.size(); i > 0; i--) {
      var leaf = said.events().get(i - 1);
      if (!leaf.hash().equals(hash(leaf, new Fields(events.get(i - 1))))) {
        altered = i;
      }
    }
    return altered;
  }

  /** SHA-256 over the canonical object of id, metadata, payload, revision and type. */
  private static String hash(EventLeaf leaf, Fields event) {
    var metadata = event.text("metadata");
    var payload = event.text("payload");
    var whole = new StringBuilder(metadata.length() + payload.length() + AROUND);
    whole.append("{\"id\":");
    JsonText.write(leaf.id(), whole);
    whole.append(",\"metadata\":").append(metadata);
    whole.append(",\"payload\":").append(payload);
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
