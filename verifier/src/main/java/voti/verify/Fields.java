package voti.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, each as what it has to be. */
final class Fields {

  private static final double EXACT = 1L << 53;

  private final Map<?, ?> members;

  /**
   * @throws IllegalArgumentException when it is not an object, as every method when a member is not
   *     what it is asked for
   */
  Fields(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> object)) {
      throw new IllegalArgumentException("an object was expected");
    }
    members = object;
  }

  String text(String name) {
    if (members.get(name) instanceof String text) {
      return text;
    }
    throw expected(name, "a text");
  }

  long number(String name) {
    if (members.get(name) instanceof Double number
        && number == Math.rint(number)
        && Math.abs(number) <= EXACT) {
      return number.longValue();
    }
    throw expected(name, "a whole number");
  }

  List<?> list(String name) {
    if (members.get(name) instanceof List<?> list) {
      return list;
    }
    throw expected(name, "a list");
  }

  List<String> texts(String name) {
    return list(name).stream()
        .map(
            item -> {
              if (item instanceof String text) {
                return text;
              }
              throw expected(name, "a list of texts");
            })
        .toList();
  }

  Map<String, Hash> hashes(String name) {
    var hashes = new LinkedHashMap<String, Hash>();
    var files = new Fields(members.get(name));
    files
        .members
        .keySet()
        .forEach(key -> hashes.put((String) key, Hash.base64(files.text((String) key))));
    return hashes;
  }

  private static IllegalArgumentException expected(String name, String what) {
    return new IllegalArgumentException(name + " is not " + what);
  }
}
