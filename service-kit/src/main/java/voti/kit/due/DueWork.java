package voti.kit.due;

import java.time.Instant;

/**
 * Something that becomes due by itself: an answer that is late, a limit that ends. A bean of the
 * service. It is asked every few seconds, in one process of the service at a time; whatever it does
 * must bear to be done twice.
 */
public interface DueWork {

  /** Kebab case; names its lock. */
  String name();

  /** Finds what is due and does it. What it could not do it finds again the next time. */
  void run(Instant now);
}
