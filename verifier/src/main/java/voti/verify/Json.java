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

  private final String text;
  private int at;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  /**
   * @throws IllegalArgumentException saying what was expected, and at which character
   */
  public static @Nullable Object read(String text) {
    var json = new Json(text);
    var value = json.value();
    json.space();
    if (json.at < text.length()) {
      throw json.expected("the end");
    }
    return value;
  }

  private @Nullable Object value() {
    space();
    return switch (peek()) {
      case '{' -> nested(this::object);
      case '[' -> nested(this::array);
      case '"' -> JsonText.read(this);
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
      var name = JsonText.read(this);
      space();
      take(':');
      if (members.containsKey(name)) {
        throw expected("another name than " + name + ", which stands already,");
      }
      members.put(name, value());
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
    var number = Double.valueOf(text.substring(from, at));
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
    if (!text.startsWith(word, at)) {
      throw expected("a value");
    }
    at += word.length();
    return meaning;
  }

  private void space() {
    while (" \t\n\r".indexOf(peek()) >= 0) {
      at++;
    }
  }

  /** The character here; a zero at the end. */
  char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  char next() {
    if (at >= text.length()) {
      throw expected("more");
    }
    return text.charAt(at++);
  }

  private void take(char wanted) {
    if (!took(wanted)) {
      throw expected("'" + wanted + "'");
    }
  }

  private boolean took(char wanted) {
    var here = peek() == wanted && at < text.length();
    at += here ? 1 : 0;
    return here;
  }

  IllegalArgumentException expected(String what) {
    return new IllegalArgumentException("not JSON: " + what + " expected at character " + at);
  }
}
