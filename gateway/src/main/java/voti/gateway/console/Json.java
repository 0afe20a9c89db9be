package voti.gateway.console;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object of an answer, as pages read it: a name that is not there reads as nothing. */
public final class Json extends LinkedHashMap<String, @Nullable Object> {

  private static final long serialVersionUID = 1;

  /** Templates ask before they read; every name may be read. */
  @Override
  public boolean containsKey(Object name) {
    return true;
  }

  /** The text under that name, or nothing. */
  public @Nullable String text(String name) {
    var value = get(name);
    return value == null ? null : value.toString();
  }

  /** The objects of the list under that name; empty when there is none. */
  public List<Json> list(String name) {
    return get(name) instanceof List<?> values
        ? values.stream().filter(Json.class::isInstance).map(Json.class::cast).toList()
        : List.of();
  }

  /** The items of a page of a list. */
  public List<Json> items() {
    return list("items");
  }

  /** The object under that name, or an empty one. */
  public Json object(String name) {
    return get(name) instanceof Json object ? object : new Json();
  }
}
