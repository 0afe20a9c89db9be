package voti.orders.edifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a schema of StAEDI from the tables in {@code /edifact}. */
final class SchemaText {

  private static final Pattern TOKEN = Pattern.compile("\\(|\\)(?:x\\d+)?|[^\\s()]+");

  private final Set<Integer> lengths = new TreeSet<>();

  /** Names of composites by what is in them. */
  private final Map<String, String> composites = new TreeMap<>();

  private SchemaText() {}

  static String of(String message) {
    var structure = tokens(String.join(" ", lines(message)));
    return "<schema xmlns=\"http://xlate.io/EDISchema/v4\"><transaction><sequence>"
        + sequence(structure)
        + "</sequence></transaction>"
        + new SchemaText()
            .types(structure.stream().map(SchemaText::name).collect(Collectors.toSet()))
        + "</schema>";
  }

  /** A group's first segment must be there, once; of the others the table says how often. */
  private static String sequence(List<String> structure) {
    var xml = new StringBuilder();
    for (var i = 0; i < structure.size(); i++) {
      switch (structure.get(i)) {
        case "(" -> {
          var tag = structure.get(i + 1);
          xml.append("<loop code=\"%s-%d\" ".formatted(tag, i))
              .append("maxOccurs=\"%s\"><sequence>".formatted(structure.get(i + 2)))
              .append("<segment type=\"%s\" minOccurs=\"1\"/>".formatted(tag));
          i += 2;
        }
        case ")" -> xml.append("</sequence></loop>");
        default -> {
          var tag = structure.get(i);
          i++;
          xml.append("<segment type=\"%s\" ".formatted(name(tag)))
              .append(
                  "minOccurs=\"%d\" maxOccurs=\"%s\"/>".formatted(least(tag), structure.get(i)));
        }
      }
    }
    return xml.toString();
  }

  private String types(Set<String> used) {
    var segments =
        lines("segments").stream()
            .map(line -> new ArrayDeque<>(tokens(line)))
            .filter(line -> used.contains(line.peek()))
            .map(this::segment)
            .collect(Collectors.joining());
    var elements =
        lengths.stream()
            .map(
                length ->
                    "<elementType name=\"an%d\" base=\"string\" maxLength=\"%d\"/>"
                        .formatted(length, length))
            .collect(Collectors.joining());
    return elements + typesOfComposites() + segments;
  }

  private String typesOfComposites() {
    return composites.entrySet().stream()
        .map(
            one ->
                "<compositeType name=\"%s\"><sequence>%s</sequence></compositeType>"
                    .formatted(one.getValue(), one.getKey()))
        .collect(Collectors.joining());
  }

  private String segment(Deque<String> line) {
    var tag = line.pop();
    var inside = new StringBuilder();
    while (!line.isEmpty()) {
      inside.append(
          line.element().equals("(") ? composite(line, inside.isEmpty()) : element(line.pop()));
    }
    return "<segmentType name=\"%s\"><sequence>%s</sequence></segmentType>".formatted(tag, inside);
  }

  /** A composite with something that must be there must be there itself where it comes first. */
  private String composite(Deque<String> line, boolean first) {
    var inside = new StringBuilder();
    var needed = false;
    line.pop();
    while (!line.element().startsWith(")")) {
      needed |= least(line.element()) == 1;
      inside.append(element(line.pop()));
    }
    var times = line.pop().replaceFirst("\\)x?", "");
    var name = composites.computeIfAbsent(inside.toString(), other -> "C" + composites.size());
    return "<composite type=\"%s\" minOccurs=\"%d\"/>"
        .formatted(name, first && needed ? 1 : 0)
        .repeat(times.isEmpty() ? 1 : Integer.parseInt(times));
  }

  private String element(String token) {
    var length = Integer.parseInt(name(token));
    lengths.add(length);
    return "<element type=\"an%d\" minOccurs=\"%d\"/>".formatted(length, least(token));
  }

  private static String name(String token) {
    return token.replace("!", "");
  }

  private static int least(String token) {
    return token.endsWith("!") ? 1 : 0;
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> lines(String table) {
    try (var file = SchemaText.class.getResourceAsStream("/edifact/" + table + ".txt")) {
      if (file == null) {
        throw new IllegalStateException("there is no table of " + table);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
