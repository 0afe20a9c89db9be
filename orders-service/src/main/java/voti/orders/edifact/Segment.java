package voti.orders.edifact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.kit.document.BadDocument;

/** One segment: its tag and what stands in it, elements and their components counted from 1. */
public final class Segment {

  private static final Set<String> UNQUALIFIED =
      Set.of("BGM", "UNH", "UNT", "UNB", "UNZ", "UNS", "IMD", "LIN", "PAC", "TDT", "TOD", "CPS");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:[.,]\\d{1,15})?");

  private final String tag;
  private final String line;
  private final @Nullable Character decimalMark;
  private final List<List<String>> elements = new ArrayList<>();

  Segment(String tag, String line, @Nullable Character decimalMark) {
    this.tag = tag;
    this.line = line;
    this.decimalMark = decimalMark;
  }

  void put(int element, int component, String text) {
    while (elements.size() < element) {
      elements.add(new ArrayList<>());
    }
    var components = elements.get(element - 1);
    while (components.size() < component) {
      components.add("");
    }
    components.set(component - 1, text);
  }

  /** Its tag. */
  public String tag() {
    return tag;
  }

  /** How many elements it has. */
  public int size() {
    return elements.size();
  }

  /** What stands there; empty where nothing does. */
  public Optional<String> text(int element, int component) {
    return Optional.of(raw(element, component)).filter(text -> !text.isBlank()).map(String::strip);
  }

  /**
   * What must stand there.
   *
   * @throws BadDocument naming the segment when nothing does
   */
  public String required(int element, int component) {
    return text(element, component)
        .orElseThrow(() -> bad("Element %d.%d is missing.".formatted(element, component)));
  }

  /** All that stands in an element, joined as one text. */
  public String joined(int element) {
    return element > elements.size()
        ? ""
        : elements.get(element - 1).stream()
            .filter(text -> !text.isBlank())
            .map(String::strip)
            .collect(Collectors.joining(" "));
  }

  /**
   * The number that must stand there, with the interchange's decimal mark.
   *
   * @throws BadDocument naming the segment when it is none
   */
  public BigDecimal decimal(int element, int component) {
    var text = required(element, component);
    var mark = decimalMark;
    var other = mark == null ? "" : mark == ',' ? "." : ",";
    if (!NUMBER.matcher(text).matches() || (!other.isEmpty() && text.contains(other))) {
      throw bad("\"" + text + "\" is not a number we take.");
    }
    return new BigDecimal(text.replace(',', '.'));
  }

  /** What it is of: the first component where the segment has a qualifier. */
  public String qualifier() {
    return UNQUALIFIED.contains(tag) ? "" : raw(1, 1);
  }

  /** Where it stands: {@code LIN 2, QTY+21}. */
  public String where() {
    var qualifier = qualifier();
    if (tag.equals("LIN")) {
      return line;
    }
    return (line.isEmpty() ? "" : line + ", ") + tag + (qualifier.isEmpty() ? "" : "+" + qualifier);
  }

  /** What is wrong with it. */
  public BadDocument bad(String sentence) {
    return new BadDocument(where(), sentence);
  }

  /** The same text whatever the service characters were. */
  String canonical() {
    return tag
        + elements.stream()
            .map(element -> String.join("\u001f", element).replaceAll("\u001f+$", ""))
            .collect(Collectors.joining("\u001d", "\u001d", ""))
            .replaceAll("\u001d+$", "");
  }

  private String raw(int element, int component) {
    if (element > elements.size()) {
      return "";
    }
    var components = elements.get(element - 1);
    return component > components.size() ? "" : components.get(component - 1);
  }
}
