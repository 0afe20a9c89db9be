package voti.platform.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of orders, cut into what is sent at once: an XML file is one document; of a CSV file the
 * rows with the same first column are one order, and are sent under the file's header.
 */
final class OrderFile {

  /** One document to send; {@code line} is where in the file it starts, from 1. */
  @SuppressWarnings("ArrayRecordComponent") // sent, never compared
  record Part(String contentType, int line, String title, byte[] body) {}

  private OrderFile() {}

  static List<Part> parts(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    if (looksLikeXml(content)) {
      return List.of(new Part("application/xml", 1, "the document", content));
    }
    List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
    return lines.isEmpty() ? List.of() : orders(lines);
  }

  private static boolean looksLikeXml(byte[] content) {
    String start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8);
    return start.replace("\uFEFF", "").stripLeading().startsWith("<");
  }

  private static List<Part> orders(List<String> lines) {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.computeIfAbsent(firstColumn(lines.get(i)), _ -> new ArrayList<>()).add(i);
      }
    }
    List<Part> parts = new ArrayList<>();
    rows.forEach(
        (order, numbers) -> {
          var csv = new StringBuilder(lines.getFirst().replace("\uFEFF", "")).append('\n');
          numbers.forEach(number -> csv.append(lines.get(number)).append('\n'));
          parts.add(
              new Part(
                  "text/csv",
                  numbers.getFirst() + 1,
                  "order " + order,
                  csv.toString().getBytes(StandardCharsets.UTF_8)));
        });
    return parts;
  }

  private static String firstColumn(String row) {
    return row.split("[,;\\t]", 2)[0].strip().replace("\"", "");
  }
}
