package voti.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The logical names of stored events, both ways. A class may move or be renamed in Java without
 * touching what is stored; its simple name in kebab case is what the store knows it by.
 *
 * <p>Whatever is ambiguous or unknown is an {@link IllegalStateException} that names both sides.
 */
public final class EventTypes {

  private final Map<Class<?>, Known> byClass;
  private final Map<String, Class<?>> byName;
  private final UpcasterChain upcasters;

  private EventTypes(Builder builder) {
    byClass = Map.copyOf(builder.byClass);
    byName = Map.copyOf(builder.byName);
    upcasters = new UpcasterChain(builder.upcasters, this);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** {@code order-placed} for a record {@code OrderPlaced}. */
  public String nameOf(Class<?> eventClass) {
    return known(eventClass).name();
  }

  /** The revision that is written today: Axon's {@link Revision}, else {@code "1"}. */
  public String revisionOf(Class<?> eventClass) {
    return known(eventClass).revision();
  }

  /** The class that reads events of a name. */
  public Class<?> classOf(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no event is called \"" + name + "\"; known are " + byName.keySet()));
  }

  /** What the ids of the streams begin with that hold events of this class. */
  public String prefixOf(Class<?> eventClass) {
    return known(eventClass).prefix();
  }

  public Set<Class<?>> eventClasses() {
    return byClass.keySet();
  }

  boolean knows(Class<?> type) {
    return byClass.containsKey(type);
  }

  Optional<Class<?>> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  UpcasterChain upcasters() {
    return upcasters;
  }

  private Known known(Class<?> eventClass) {
    var known = byClass.get(eventClass);
    if (known == null) {
      throw new IllegalStateException(
          eventClass.getName() + " belongs to no family of events that the store was told of");
    }
    return known;
  }

  private record Known(String name, String revision, String prefix) {}

  /** Collects families of events; refuses what would be ambiguous in the store. */
  public static final class Builder {

    private final Map<Class<?>, Known> byClass = new LinkedHashMap<>();
    private final Map<String, Class<?>> byName = new LinkedHashMap<>();
    private final Map<String, Class<?>> byPrefix = new LinkedHashMap<>();
    private final List<Upcaster> upcasters = new ArrayList<>();

    private Builder() {}

    /** Every record that the sealed interface permits, at any depth; one family per prefix. */
    public Builder family(String streamPrefix, Class<?> sealedInterface) {
      unambiguous(
          "streams", streamPrefix, byPrefix.put(streamPrefix, sealedInterface), sealedInterface);
      if (!sealedInterface.isSealed()) {
        throw new IllegalStateException(sealedInterface.getName() + " is not sealed");
      }
      addAll(streamPrefix, sealedInterface);
      return this;
    }

    public Builder upcaster(Upcaster upcaster) {
      upcasters.add(upcaster);
      return this;
    }

    public EventTypes build() {
      return new EventTypes(this);
    }

    private void addAll(String prefix, Class<?> type) {
      if (type.isSealed()) {
        for (var permitted : type.getPermittedSubclasses()) {
          addAll(prefix, permitted);
        }
        return;
      }
      if (!type.isRecord()) {
        throw new IllegalStateException(type.getName() + " is an event but not a record");
      }
      var name = kebabCase(type.getSimpleName());
      unambiguous("events", name, byName.put(name, type), type);
      var revision = type.getAnnotation(Revision.class);
      byClass.put(type, new Known(name, revision == null ? "1" : revision.value(), prefix));
    }

    private static void unambiguous(
        String what, String name, @Nullable Class<?> first, Class<?> second) {
      if (first != null && first != second) {
        throw new IllegalStateException(
            "two kinds of "
                + what
                + " are called \""
                + name
                + "\": "
                + first.getName()
                + " and "
                + second.getName());
      }
    }

    private static String kebabCase(String simpleName) {
      return simpleName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
  }
}
