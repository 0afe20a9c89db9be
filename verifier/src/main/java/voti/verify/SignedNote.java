package voti.verify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text and the signatures under it, in the format of the transparency log community (C2SP
 * signed-note v1.0.0).
 *
 * @param text what is signed; ends with a newline
 * @param signatures in the order in which they stand
 */
public record SignedNote(String text, List<Line> signatures) {

  private static final int LONGEST = 1 << 20;
  private static final String DASH = "— ";

  /** The list is copied. */
  public SignedNote {
    signatures = List.copyOf(signatures);
  }

  /**
   * One signature line.
   *
   * @param name of the key
   * @param keyId the first four bytes of the key's hash
   * @param signature what follows them
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on as it came, never compared
  public record Line(String name, int keyId, byte[] signature) {

    /**
     * @throws IllegalArgumentException when it is not a signature line
     */
    public static Line read(String line) {
      var parts = line.startsWith(DASH) ? line.substring(2).split(" ", -1) : new String[0];
      if (parts.length != 2 || parts[0].isEmpty()) {
        throw new IllegalArgumentException("this is not a signature line: " + line);
      }
      var blob = Base64.getDecoder().decode(parts[1]);
      if (blob.length < 5) {
        throw new IllegalArgumentException("this signature is too short: " + line);
      }
      if (!Base64.getEncoder().encodeToString(blob).equals(parts[1])) {
        throw new IllegalArgumentException("this signature has bits that mean nothing: " + line);
      }
      return new Line(
          parts[0], ByteBuffer.wrap(blob).getInt(), Arrays.copyOfRange(blob, 4, blob.length));
    }

    @Override
    public String toString() {
      var blob = ByteBuffer.allocate(4 + signature.length).putInt(keyId).put(signature).array();
      return DASH + name + " " + Base64.getEncoder().encodeToString(blob) + "\n";
    }
  }

  /**
   * @throws IllegalArgumentException when the bytes are not a signed note
   */
  public static SignedNote read(byte[] note) {
    var whole = utf8(note);
    if (whole.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new IllegalArgumentException("a note has no control characters");
    }
    var blank = whole.lastIndexOf("\n\n");
    if (blank < 0 || !whole.endsWith("\n") || blank + 2 >= whole.length()) {
      throw new IllegalArgumentException("a note is a text, an empty line and signature lines");
    }
    var lines = new ArrayList<Line>();
    for (var line : whole.substring(blank + 2, whole.length() - 1).split("\n", -1)) {
      lines.add(Line.read(line));
    }
    return new SignedNote(whole.substring(0, blank + 1), lines);
  }

  /** The same with more signatures. */
  public SignedNote with(List<Line> more) {
    var all = new ArrayList<Line>(signatures);
    all.addAll(more);
    return new SignedNote(text, all);
  }

  /** The note as it is stored and sent. */
  @Override
  public String toString() {
    var whole = new StringBuilder(text).append('\n');
    signatures.forEach(whole::append);
    return whole.toString();
  }

  private static String utf8(byte[] bytes) {
    if (bytes.length > LONGEST) {
      throw new IllegalArgumentException("a note of more than a megabyte is not read");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new IllegalArgumentException("a note is UTF-8", notUtf8);
    }
  }
}
