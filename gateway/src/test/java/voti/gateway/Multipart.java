package voti.gateway;

import java.util.Map;

/** The body of a form with a file, its parts parted by x. */
final class Multipart {

  private Multipart() {}

  /** A form with nothing but a token, a key and a file. */
  static String of(String csrf, String name, String content) {
    return of(Map.of("_csrf", csrf, "form", "file", "key", "k-7"), name, content);
  }

  /** A form with fields and a file. */
  static String of(Map<String, String> fields, String name, String content) {
    var body = new StringBuilder();
    fields.forEach((field, value) -> part(body, "name=\"" + field + "\"", value));
    part(body, "name=\"file\"; filename=\"" + name + "\"", content);
    return body + "--x--\r\n";
  }

  private static void part(StringBuilder body, String what, String content) {
    body.append("--x\r\nContent-Disposition: form-data; ")
        .append(what)
        .append("\r\n\r\n")
        .append(content)
        .append("\r\n");
  }
}
