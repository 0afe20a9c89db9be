package voti.orders.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import voti.kit.document.BadDocument;

/**
 * What an interchange says of itself before anything else: its service characters (UNA) and the
 * characters it is written in (UNB, 0001).
 *
 * @param charset UNOA and UNOB are ASCII, UNOC is ISO 8859-1
 * @param decimalMark the one that UNA names; {@code null} without UNA, when comma and point both
 *     are
 */
record ServiceString(Charset charset, @Nullable Character decimalMark) {

  private static final int ADVICE = 9;
  private static final int DECIMAL = 5;
  private static final int IDENTIFIER = 4;
  private static final String LEFT_OUT = "\r\n";

  /** Whether a file begins as an interchange does. */
  static boolean begins(byte[] file) {
    var text = start(file);
    return text.startsWith("UNA") || text.startsWith("UNB");
  }

  static ServiceString of(byte[] file) {
    if (!begins(file)) {
      throw new BadDocument("UNB", "An EDIFACT interchange begins with UNA or UNB.");
    }
    var text = start(file);
    var advised = text.startsWith("UNA") && text.length() > ADVICE;
    var header = advised ? text.substring(ADVICE).stripLeading() : text;
    var charset = charset(header);
    mustBeWrittenIn(charset, file);
    return new ServiceString(charset, advised ? mark(text.charAt(DECIMAL)) : null);
  }

  private static char mark(char stated) {
    if (stated != ',' && stated != '.') {
      throw new BadDocument("UNA", "The decimal mark is a comma or a point, not " + stated + ".");
    }
    return stated;
  }

  private static Charset charset(String header) {
    var from = "UNB".length() + 1;
    var code =
        header.startsWith("UNB") && header.length() >= from + IDENTIFIER
            ? header.substring(from, from + IDENTIFIER)
            : "";
    return switch (code) {
      case "UNOA", "UNOB" -> StandardCharsets.US_ASCII;
      case "UNOC" -> StandardCharsets.ISO_8859_1;
      default ->
          throw new BadDocument(
              "UNB", "It is written in \"" + code + "\"; we read UNOA, UNOB and UNOC.");
    };
  }

  private static void mustBeWrittenIn(Charset charset, byte[] file) {
    for (var i = 0; i < file.length; i++) {
      var character = file[i] & 0xff;
      var printable =
          (character >= ' ' && character < 0x7f)
              || (charset.equals(StandardCharsets.ISO_8859_1) && character >= 0xa0);
      if (!printable && LEFT_OUT.indexOf(character) < 0) {
        throw new BadDocument(
            "byte " + (i + 1),
            "The character 0x%02X is none of the interchange's character set."
                .formatted(character));
      }
    }
  }

  private static String start(byte[] file) {
    return new String(file, 0, Math.min(file.length, 64), StandardCharsets.ISO_8859_1)
        .stripLeading();
  }
}
