package voti.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import voti.verify.Canonical;

/** What the stored events consist of, for who reads them without our code. */
public final class EventShapes {

  private final Map<String, Object> events = new TreeMap<>();
  private final Map<String, Object> types = new TreeMap<>();

  private EventShapes(EventTypes known) {
    for (var event : known.eventClasses()) {
      events.put(
          known.nameOf(event),
          Map.of(
              "revision", known.revisionOf(event),
              "streams", known.prefixOf(event),
              "fields", fields(event)));
    }
  }

  /**
   * Canonical JSON: for each event its revision, the prefix of its streams and the type of each
   * field; for each type that has fields of its own, these.
   */
  public static String of(EventTypes types) {
    var shapes = new EventShapes(types);
    return Canonical.write(Map.of("events", shapes.events, "types", shapes.types));
  }

  private Map<String, Object> fields(Class<?> type) {
    var fields = new TreeMap<String, Object>();
    for (var component : type.getRecordComponents()) {
      fields.put(component.getName(), name(component.getGenericType()));
    }
    return fields;
  }

  private String name(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments())
          .map(this::name)
          .collect(Collectors.joining(", ", name(generic.getRawType()) + "<", ">"));
    }
    return type instanceof Class<?> plain ? plainName(plain) : type.getTypeName();
  }

  private String plainName(Class<?> type) {
    var name = type.getSimpleName();
    if (type.isEnum()) {
      types.put(name, Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    } else if (type.isRecord() && types.putIfAbsent(name, Map.of()) == null) {
      types.put(name, fields(type));
    } else if (type.isSealed() && types.putIfAbsent(name, Map.of()) == null) {
      types.put(name, Arrays.stream(type.getPermittedSubclasses()).map(this::plainName).toList());
    }
    return name;
  }
}
