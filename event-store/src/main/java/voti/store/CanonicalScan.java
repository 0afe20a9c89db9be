package voti.store;

/**
 * Sees in one pass that a JSON document is in canonical form (RFC 8785) already, so that it need
 * not be parsed, sorted and written again. It knows the plain cases, which are nearly all there
 * are; of what it does not know it says no.
 */
final class CanonicalScan {

  private static final int DEEPEST = 100;
  private static final int EXACT_DIGITS = 15;

  private final byte[] json;
  private int at;
  private int depth;

  private CanonicalScan(byte[] json) {
    this.json = json;
  }

  static boolean passes(byte[] json) {
    var scan = new CanonicalScan(json);
    return scan.value() && scan.at == json.length;
  }

  private boolean value() {
    return switch (peek()) {
      case '{' -> ++depth < DEEPEST && object();
      case '[' -> ++depth < DEEPEST && array();
      case '"' -> text();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    };
  }

  private boolean object() {
    at++;
    if (took('}')) {
      depth--;
      return true;
    }
    var before = -1;
    var beforeEnd = -1;
    do {
      var begun = at + 1;
      if (peek() != '"' || !name()) {
        return false;
      }
      var end = at - 1;
      if (before >= 0 && !follows(before, beforeEnd, begun, end)) {
        return false;
      }
      before = begun;
      beforeEnd = end;
      if (!took(':') || !value()) {
        return false;
      }
    } while (took(','));
    depth--;
    return took('}');
  }

  private boolean array() {
    at++;
    if (took(']')) {
      depth--;
      return true;
    }
    do {
      if (!value()) {
        return false;
      }
    } while (took(','));
    depth--;
    return took(']');
  }

  /** ASCII only and nothing escaped: bytes are then in the order of UTF-16 code units. */
  private boolean name() {
    at++;
    while (at < json.length && json[at] != '"') {
      if (json[at] < ' ' || json[at] == '\\') {
        return false;
      }
      at++;
    }
    return took('"');
  }

  private boolean follows(int before, int beforeEnd, int begun, int end) {
    return java.util.Arrays.compare(json, before, beforeEnd, json, begun, end) < 0;
  }

  private boolean text() {
    at++;
    while (at < json.length && json[at] != '"') {
      if (json[at] == '\\') {
        at++;
        if ("\"\\bfnrt".indexOf(peek()) < 0) {
          return false;
        }
      } else if (json[at] >= 0 && json[at] < ' ') {
        return false;
      }
      at++;
    }
    return took('"');
  }

  /** Whole numbers that every double holds; others are rare. */
  private boolean number() {
    var negative = took('-');
    var begun = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    var digits = at - begun;
    var zero = digits == 1 && json[begun] == '0';
    return digits > 0
        && digits <= EXACT_DIGITS
        && (json[begun] != '0' || (zero && !negative))
        && peek() != '.'
        && peek() != 'e'
        && peek() != 'E';
  }

  private boolean word(String word) {
    for (var i = 0; i < word.length(); i++) {
      if (!took(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int peek() {
    return at < json.length ? json[at] : 0;
  }

  private boolean took(char wanted) {
    if (peek() != wanted || at >= json.length) {
      return false;
    }
    at++;
    return true;
  }
}
