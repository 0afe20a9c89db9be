package voti.kit.command;

import java.util.List;

/**
 * The answer to a command: what was written, and where.
 *
 * @param id the aggregate
 * @param position of the commit among the service's logs ({@link voti.values.Places}); read with
 *     {@code ?after=} this position to see it
 * @param version of the aggregate now: the sequence of its last event
 * @param happened the events, in order; empty when there was nothing to do
 * @param repeated whether the same cause had been decided before, and this is that answer again
 */
public record Accepted(
    String id, long position, long version, List<Happened> happened, boolean repeated) {

  /** Events are copied. */
  public Accepted {
    happened = List.copyOf(happened);
  }

  /** Decided just now. */
  public Accepted(String id, long position, long version, List<Happened> happened) {
    this(id, position, version, happened, false);
  }
}
