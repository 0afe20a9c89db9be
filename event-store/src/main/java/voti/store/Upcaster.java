package voti.store;

import tools.jackson.databind.node.ObjectNode;

/**
 * Changes the JSON of an old revision of an event into that of the next. What is stored is never
 * changed; it is read as if it had been written today.
 */
public interface Upcaster {

  /** The logical name of the event, {@code order-placed}. */
  String type();

  /** The revision it reads. */
  String from();

  /** The revision it makes. */
  String to();

  /** The new payload; the one given may be changed and returned. */
  ObjectNode upcast(ObjectNode payload);
}
