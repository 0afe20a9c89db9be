package voti.kit.security;

import java.time.Instant;
import java.util.Optional;
import voti.values.decision.MandateRef;

/** The mandates a service knows of; with such a bean every caller cites theirs. */
public interface Mandates {

  /** The mandate of a person in force at an instant. */
  Optional<MandateRef> inForce(String person, Instant at);
}
