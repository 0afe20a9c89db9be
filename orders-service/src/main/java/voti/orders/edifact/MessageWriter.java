package voti.orders.edifact;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes one message as an interchange of its own, in UNOC, syntax version 3, with the service
 * characters of UNA. A character that ISO 8859-1 has not is written as its base letter, or as a
 * question mark.
 */
public final class MessageWriter {

  private static final String ADVICE = "UNA:+.? '";
  private static final String COMPONENT = "\u001f";
  private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("yyMMdd:HHmm");
  private static final Pattern SERVICE = Pattern.compile("[:+?']");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern UNPRINTABLE = Pattern.compile("[^ -~\u00a0-\u00ff]");

  private final String identifier;
  private final List<String> segments = new ArrayList<>();

  /**
   * @param identifier of the message (UNH, S009), components in order
   */
  public MessageWriter(String... identifier) {
    this.identifier = composite(identifier);
  }

  /**
   * Who sends what to whom.
   *
   * @param sender GLN
   * @param recipient GLN
   * @param made when
   * @param reference of the interchange, at most 14 characters
   */
  public record Envelope(String sender, String recipient, LocalDateTime made, String reference) {}

  /** Several components as one element. */
  public static String composite(String... components) {
    return String.join(COMPONENT, components);
  }

  /** A segment; what is empty at its end is left out. */
  public MessageWriter add(String tag, String... elements) {
    segments.add(segment(tag, elements));
    return this;
  }

  /** What the message says, without its envelope. */
  public String content() {
    return String.join("", segments);
  }

  /**
   * The whole interchange.
   *
   * @throws IllegalStateException when it cannot be read as what it should be
   */
  public byte[] bytes(Envelope envelope) {
    var text =
        ADVICE
            + "\r\n"
            + segment(
                "UNB",
                composite("UNOC", "3"),
                composite(envelope.sender(), "14"),
                composite(envelope.recipient(), "14"),
                envelope.made().format(MADE).replace(":", COMPONENT),
                envelope.reference())
            + segment("UNH", "1", identifier)
            + content()
            + segment("UNT", String.valueOf(segments.size() + 2), "1")
            + segment("UNZ", "1", envelope.reference());
    var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    var problem = Interchange.read(bytes).messages().getFirst().problem();
    if (problem != null) {
      throw new IllegalStateException(problem.element(), problem);
    }
    return bytes;
  }

  private static String segment(String tag, String... elements) {
    var last = elements.length;
    while (last > 0 && elements[last - 1].isEmpty()) {
      last--;
    }
    return List.of(elements).subList(0, last).stream()
        .map(MessageWriter::element)
        .collect(Collectors.joining("+", tag + (last == 0 ? "" : "+"), "'\r\n"));
  }

  private static String element(String element) {
    return Pattern.compile(COMPONENT)
        .splitAsStream(element)
        .map(MessageWriter::released)
        .collect(Collectors.joining(":"));
  }

  private static String released(String text) {
    return SERVICE.matcher(printable(text)).replaceAll("?$0");
  }

  private static String printable(String text) {
    if (!UNPRINTABLE.matcher(text).find()) {
      return text;
    }
    var plain = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .map(one -> UNPRINTABLE.matcher(one).find() ? base(one) : one)
        .forEach(plain::append);
    return plain.toString();
  }

  private static String base(String character) {
    var base = MARKS.matcher(Normalizer.normalize(character, Normalizer.Form.NFD)).replaceAll("");
    return UNPRINTABLE.matcher(base).find() ? "?" : base;
  }
}
