package voti.orders.act;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** A file that is to lie beside an act: what it is, told from its bytes and not from its name. */
final class EvidenceFile {

  /** Of the largest, in bytes: a phone's photo, or a scan of some pages. */
  static final int LARGEST = 4 * 1024 * 1024;

  private static final int LONGEST_NAME = 120;
  private static final Map<String, byte[]> BEGINNINGS =
      Map.of(
          "image/jpeg", HexFormat.of().parseHex("ffd8ff"),
          "image/png", HexFormat.of().parseHex("89504e470d0a1a0a"),
          "application/pdf", HexFormat.of().parseHex("255044462d"));

  private final String name;
  private final byte[] bytes;

  EvidenceFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /**
   * What the event keeps of it.
   *
   * @throws RuleBroken when it is empty, too large, or neither a photo nor a PDF
   */
  Evidence evidence() {
    if (bytes.length == 0 || bytes.length > LARGEST) {
      throw new RuleBroken(
          "evidence-has-a-size",
          "file: it has %d bytes; more than none and at most %d are kept."
              .formatted(bytes.length, LARGEST),
          new Fact("field", "file"),
          new Fact("bytes", Integer.toString(bytes.length)),
          new Fact("most", Integer.toString(LARGEST)));
    }
    return new Evidence(hash(), shortName(), type(), bytes.length);
  }

  private String type() {
    return BEGINNINGS.entrySet().stream()
        .filter(one -> begins(one.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () ->
                new RuleBroken(
                    "evidence-is-a-photo-or-pdf",
                    "file: it is neither a JPEG or PNG photo nor a PDF.",
                    new Fact("field", "file")));
  }

  private boolean begins(byte[] beginning) {
    return bytes.length >= beginning.length
        && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
  }

  private String shortName() {
    var plain = name.replaceAll("[\\p{Cntrl}/\\\\\"]", "_").strip();
    var whole = plain.isEmpty() ? "evidence" : plain;
    return whole.length() <= LONGEST_NAME ? whole : whole.substring(whole.length() - LONGEST_NAME);
  }

  private String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
