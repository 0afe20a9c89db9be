package voti.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) strictly: objects as maps in their order, arrays as lists, texts, doubles,
 * truth values and {@code null}. A member that stands twice is refused, as RFC 8785 asks.
 */
public final class Json {

  private static final int DEEPEST = 500;

  private final char[] text;
  private int at;
  private int depth;

  private Json(String text) {
    this.text = text.toCharArray();
  }

  /**
   * @throws IllegalArgumentException saying what was expected, and at which character
   */
  public static @Nullable Object read(String text) {
    var json = new Json(text);
    var value = json.value();
    json.space();
    if (json.at < json.text.length) {
      throw json.expected("the end");
    }
    return value;
  }

  private @Nullable Object value() {
    space();
    return switch (peek()) {
      case '{' -> nested(this::object);
      case '[' -> nested(this::array);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Object nested(java.util.function.Supplier<Object> inner) {
    if (++depth > DEEPEST) {
      throw expected("at most " + DEEPEST + " levels");
    }
    next();
    var value = inner.get();
    depth--;
    return value;
  }

  private Map<String, @Nullable Object> object() {
    var members = new LinkedHashMap<String, @Nullable Object>();
    space();
    if (took('}')) {
      return members;
    }
    do {
      space();
      if (peek() != '"') {
        throw expected("a member's name");
      }
      var name = string();
      space();
      take(':');
      var before = members.size();
      members.put(name, value());
      if (members.size() == before) {
        throw expected("another name than " + name + ", which stands already,");
      }
      space();
    } while (took(','));
    take('}');
    return members;
  }

  private List<@Nullable Object> array() {
    var items = new ArrayList<@Nullable Object>();
    space();
    if (took(']')) {
      return items;
    }
    do {
      items.add(value());
      space();
    } while (took(','));
    take(']');
    return items;
  }

  private Double number() {
    var from = at;
    took('-');
    if (!took('0')) {
      digits();
    }
    if (took('.')) {
      digits();
    }
    if (took('e') || took('E')) {
      if (!took('+')) {
        took('-');
      }
      digits();
    }
    var number = Double.valueOf(new String(text, from, at - from));
    if (number.isInfinite()) {
      throw expected("a number that a double can hold");
    }
    return number;
  }

  private void digits() {
    if (peek() < '0' || peek() > '9') {
      throw expected("a digit");
    }
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
  }

  private @Nullable Object word(String word, @Nullable Object meaning) {
    for (var i = 0; i < word.length(); i++) {
      if (peek() != word.charAt(i)) {
        throw expected("a value");
      }
      at++;
    }
    return meaning;
  }

  /** From the quote that opens a text through the one that closes it. */
  private String string() {
    var from = ++at;
    var end = from;
    while (end < text.length && isPlain(text[end])) {
      end++;
    }
    at = end;
    return took('"') ? new String(text, from, end - from) : unusual(from);
  }

  /** Stands for itself, whatever stands around it. */
  private static boolean isPlain(char here) {
    return here >= ' ' && here != '"' && here != '\\' && !Character.isSurrogate(here);
  }

  /** The text is put together where it stands, as it never gets longer by being read. */
  private String unusual(int from) {
    var to = at;
    var surrogates = false;
    for (var here = next(); here != '"'; here = next()) {
      if (here < ' ') {
        throw expected("no control character in a text");
      }
      var meant = here == '\\' ? JsonText.escaped(this) : here;
      surrogates |= Character.isSurrogate(meant);
      text[to++] = meant;
      while (at < text.length && isPlain(text[at])) {
        text[to++] = text[at++];
      }
    }
    var string = new String(text, from, to - from);
    if (surrogates && !JsonText.isWhole(string)) {
      throw expected("both halves of a surrogate pair");
    }
    return string;
  }

  private void space() {
    for (var here = peek(); here == ' ' || here == '\n' || here == '\t' || here == '\r'; ) {
      at++;
      here = peek();
    }
  }

  /** The character here; a zero at the end. */
  char peek() {
    return at < text.length ? text[at] : 0;
  }

  char next() {
    if (at >= text.length) {
      throw expected("more");
    }
    return text[at++];
  }

  private void take(char wanted) {
    if (!took(wanted)) {
      throw expected("'" + wanted + "'");
    }
  }

  private boolean took(char wanted) {
    var here = peek() == wanted && at < text.length;
    at += here ? 1 : 0;
    return here;
  }

  IllegalArgumentException expected(String what) {
    return new IllegalArgumentException("not JSON: " + what + " expected at character " + at);
  }
}
