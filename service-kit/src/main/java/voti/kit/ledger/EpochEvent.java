package voti.kit.ledger;

import org.axonframework.serialization.Revision;

/** What happens to a ledger itself. */
public sealed interface EpochEvent {

  /** What the ids of its streams begin with. */
  String PREFIX = "epo";

  /**
   * A restored log goes on under another name: what the old one signed beyond this may be missing.
   *
   * @param stream {@code epo-00-\u2026}
   * @param origin the name under which heads are signed from now on
   * @param restored how many commits there are before this one
   */
  @Revision("1")
  record EpochBegun(String stream, String origin, long restored) implements EpochEvent {}
}
