package voti.orders.edifact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes interchanges for tests, with whatever service characters; the texts are our own. */
public final class Written {

  private static final String COMPONENT = "\u001f";

  private final Service service;
  private final List<String> messages = new ArrayList<>();
  private String syntax = "UNOC";
  private String afterSegment = "\r\n";
  private String test = "";

  /**
   * Service characters in the order of UNA, without the reserved one.
   *
   * @param said whether UNA says them; only the usual ones can be left unsaid
   */
  public record Service(
      char component, char element, char decimal, char release, char end, boolean said) {

    public static final Service USUAL = new Service(':', '+', '.', '?', '\'', false);

    private String advice() {
      return said ? "UNA" + component + element + decimal + release + " " + end : "";
    }
  }

  public Written(Service service) {
    this.service = service;
  }

  public static Written usual() {
    return new Written(Service.USUAL);
  }

  public static String of(String... components) {
    return String.join(COMPONENT, components);
  }

  public Written in(String syntaxIdentifier) {
    syntax = syntaxIdentifier;
    return this;
  }

  public Written apart(String separator) {
    afterSegment = separator;
    return this;
  }

  public Written asTest() {
    test = "1";
    return this;
  }

  /** A message; a number is written with a point and gets the interchange's decimal mark. */
  public Written message(String reference, String type, String release, List<String> segments) {
    messages.add(segment("UNH", reference, of(type, "D", release, "UN")));
    messages.addAll(segments);
    messages.add(segment("UNT", String.valueOf(segments.size() + 2), reference));
    return this;
  }

  /** A segment with what is in it released. */
  public String segment(String tag, String... elements) {
    return Arrays.stream(elements)
            .map(
                element ->
                    Arrays.stream(element.split(COMPONENT, -1))
                        .map(this::released)
                        .collect(Collectors.joining(String.valueOf(service.component()))))
            .collect(
                Collectors.joining(
                    String.valueOf(service.element()),
                    tag + (elements.length == 0 ? "" : service.element()),
                    ""))
        + service.end();
  }

  public String number(String plain) {
    return plain.replace('.', service.decimal());
  }

  private String released(String text) {
    return text.chars()
        .mapToObj(one -> (isService((char) one) ? service.release() : "") + "" + (char) one)
        .collect(Collectors.joining());
  }

  private boolean isService(char one) {
    return one == service.component()
        || one == service.element()
        || one == service.release()
        || one == service.end();
  }

  public String text() {
    var all = new ArrayList<String>();
    all.add(
        segment(
            "UNB",
            of(syntax, "3"),
            of("7300070011115", "14"),
            of("4740000000001", "14"),
            of("100121", "1000"),
            "REF1",
            "",
            "",
            "",
            "",
            "",
            test));
    all.addAll(messages);
    var count = messages.stream().filter(one -> one.startsWith("UNH")).count();
    all.add(segment("UNZ", String.valueOf(count), "REF1"));
    return service.advice() + String.join(afterSegment, all);
  }

  public byte[] bytes() {
    return text().getBytes(StandardCharsets.ISO_8859_1);
  }
}
