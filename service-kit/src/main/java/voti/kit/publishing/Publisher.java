package voti.kit.publishing;

import java.util.List;
import voti.kit.events.Recorded;

/** Translates internal events to published messages; a bean of the service. */
public interface Publisher {

  /** The messages an event becomes, in order; empty when nothing leaves. */
  List<Outgoing> publish(Object event, Recorded recorded);
}
