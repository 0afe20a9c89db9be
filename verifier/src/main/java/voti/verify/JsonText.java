package voti.verify;

/** Texts in JSON, read and written. */
final class JsonText {

  private JsonText() {}

  /** What follows a backslash. */
  static char escaped(Json json) {
    var escape = json.next();
    return switch (escape) {
      case '"', '\\', '/' -> escape;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode(json);
      default -> throw json.expected("an escape");
    };
  }

  private static char unicode(Json json) {
    var code = 0;
    for (var i = 0; i < 4; i++) {
      var digit = Character.digit(json.next(), 16);
      if (digit < 0) {
        throw json.expected("a hex digit");
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  /** Half of a surrogate pair has no bytes, so it has no canonical form. */
  static boolean isWhole(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))
          && Character.charCount(text.codePointAt(i++)) == 1) {
        return false;
      }
    }
    return true;
  }

  /** As RFC 8785 writes it, section 3.2.2.2. */
  static void write(String text, StringBuilder out) {
    out.append('"');
    var written = 0;
    for (var i = 0; i < text.length(); i++) {
      var here = text.charAt(i);
      if (here < ' ' || here == '"' || here == '\\') {
        out.append(text, written, i);
        escape(here, out);
        written = i + 1;
      }
    }
    out.append(text, written, text.length()).append('"');
  }

  private static void escape(char here, StringBuilder out) {
    switch (here) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append("\\u%04x".formatted((int) here));
    }
  }
}
