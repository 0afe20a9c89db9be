package voti.orders.pricing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.decision.RuleResult;

/** A version begins after the one before it, which it ends. */
record VersionsFollowEachOther(@Nullable LocalDate before, LocalDate from) {

  RuleResult result() {
    var follows = before == null || from.isAfter(before);
    return new RuleResult(
        "versions-follow-each-other",
        follows,
        follows
            ? "It begins on " + from + "."
            : "The version before begins on " + before + "; the next must begin after it.");
  }
}
