package voti.credit.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of matching a payment.
 *
 * @param sure what can be booked without asking; {@code null} when nothing is sure
 * @param proposals what a person may choose from, best first; the sure one is among them
 * @param why one sentence that sums it up
 */
public record MatchResult(@Nullable Proposal sure, List<Proposal> proposals, String why) {

  /** The most that are kept. */
  static final int KEPT = 3;

  /** Lists are copied. */
  public MatchResult {
    proposals = List.copyOf(proposals);
  }
}
