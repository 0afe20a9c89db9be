package voti.kit.publishing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.kit.events.Recorded;

/** Tells the account's history what an event meant; a bean of the service. */
public interface Historian {

  /** The entry of an event; {@code null} when it has none. */
  @Nullable Entry tell(Object event, Recorded recorded);

  /** Each event class without an entry, with the reason why. */
  Map<Class<?>, String> silent();
}
