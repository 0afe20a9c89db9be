package voti.orders.document;

import java.util.List;
import java.util.stream.Stream;
import voti.orders.edifact.Group;
import voti.orders.edifact.Segment;

/** What a message says to people: free texts, and parties that are only named. */
final class EdifactTexts {

  private static final int TEXT = 4;

  private EdifactTexts() {}

  static List<String> of(Group body) {
    return Stream.of(
            texts(body, ""),
            party(body, "DP", "Deliver to"),
            party(body, "IV", "Invoice to"),
            body.groups("LIN").stream().flatMap(line -> texts(line, line.first().where() + ": ")))
        .flatMap(lines -> lines)
        .toList();
  }

  private static Stream<String> texts(Group group, String where) {
    return group
        .segments("FTX")
        .map(segment -> segment.joined(TEXT))
        .filter(text -> !text.isBlank())
        .map(text -> where + text);
  }

  private static Stream<String> party(Group body, String role, String does) {
    return body.group("NAD", role).stream()
        .map(Group::first)
        .map(EdifactTexts::named)
        .filter(name -> !name.isBlank())
        .map(name -> does + " " + name + ".");
  }

  private static String named(Segment party) {
    var name = party.joined(TEXT);
    return party.text(2, 1).orElse("") + (name.isBlank() ? "" : " " + name);
  }
}
