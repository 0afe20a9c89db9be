package voti.kit.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Actor;
import voti.values.decision.MandateRef;

/** The metadata of commands and events, all plain strings: what is in a payload is not repeated. */
public final class Envelope {

  public static final String CAUSE = "cause";
  public static final String CORRELATION = "correlationId";
  public static final String CAUSATION = "causationId";
  public static final String TRACEPARENT = "traceparent";
  public static final String REQUEST = "request";
  static final String IF_MATCH = "ifMatch";

  private static final String PERSON = "person";
  private static final String ROLE = "role";
  private static final String DEPARTMENT = "department";
  private static final String ON_BEHALF_OF = "onBehalfOf";
  private static final String MANDATE = "mandate";
  private static final String MANDATE_VERSION = "mandateVersion";
  private static final String REASON = "reason";
  private static final String CHANNEL = "channel";

  private Envelope() {}

  /** The actor as metadata; what is absent has no entry. */
  public static Map<String, String> of(Actor actor) {
    var metadata = new LinkedHashMap<String, String>();
    metadata.put(PERSON, actor.person());
    metadata.put(ROLE, actor.role());
    metadata.put(DEPARTMENT, actor.department());
    metadata.put(REASON, actor.reason());
    metadata.put(CHANNEL, actor.channel());
    if (actor.onBehalfOf() != null) {
      metadata.put(ON_BEHALF_OF, actor.onBehalfOf());
    }
    if (actor.mandate() != null) {
      metadata.put(MANDATE, actor.mandate().id());
      metadata.put(MANDATE_VERSION, Integer.toString(actor.mandate().version()));
    }
    return metadata;
  }

  /** The actor in this metadata; the unnamed automation when there is none. */
  public static Actor actor(Map<String, ?> metadata) {
    var person = text(metadata, PERSON);
    if (person == null) {
      return Actor.automation("unnamed");
    }
    var mandate = text(metadata, MANDATE);
    var version = text(metadata, MANDATE_VERSION);
    return new Actor(
        person,
        orEmpty(text(metadata, ROLE)),
        orEmpty(text(metadata, DEPARTMENT)),
        text(metadata, ON_BEHALF_OF),
        mandate == null || version == null
            ? null
            : new MandateRef(mandate, Integer.parseInt(version)),
        orEmpty(text(metadata, REASON)),
        orEmpty(text(metadata, CHANNEL)));
  }

  /** One entry, or {@code null}. */
  public static @Nullable String text(Map<String, ?> metadata, String key) {
    var value = metadata.get(key);
    return value == null ? null : value.toString();
  }

  /** Whether an entry of a command goes on to its events. */
  static boolean staysOnEvents(String key) {
    return switch (key) {
      case PERSON, ROLE, DEPARTMENT, ON_BEHALF_OF, MANDATE, MANDATE_VERSION, REASON, CHANNEL ->
          true;
      case CAUSE, CORRELATION, CAUSATION, TRACEPARENT, REQUEST -> true;
      default -> false;
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
