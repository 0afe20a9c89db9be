package voti.orders.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voti.orders.act.ActEvent.ActCosigned;
import voti.orders.act.ActEvent.ActRefused;
import voti.orders.act.ActEvent.ActSigned;
import voti.orders.act.ActEvent.EvidenceAdded;
import voti.orders.act.ActEvent.ResolutionAgreed;
import voti.orders.act.ActEvent.ResolutionDone;
import voti.orders.act.ActEvent.ResolutionOverdue;

/**
 * What an act remembers.
 *
 * @param signed what it says
 * @param signatories all who signed it
 * @param evidence hashes of what lies beside it
 * @param resolution what is to be done; {@code null}: nothing is agreed
 * @param overdue whether that was said
 * @param done whether it was done
 */
record ActStanding(
    ActSigned signed,
    List<String> signatories,
    Set<String> evidence,
    @Nullable Resolution resolution,
    boolean overdue,
    boolean done) {

  static ActStanding of(ActSigned event) {
    return new ActStanding(event, event.signatories(), Set.of(), null, false, false);
  }

  /** The buyer's people have ids that begin with {@code per-}; everybody else is ours. */
  boolean isSignedByBoth() {
    return signatories.stream().anyMatch(one -> one.startsWith("per-"))
        && signatories.stream().anyMatch(one -> !one.startsWith("per-"));
  }

  ActStanding after(ActEvent event) {
    return switch (event) {
      case ActSigned e -> of(e);
      case EvidenceAdded e -> {
        var more = new HashSet<>(evidence);
        more.add(e.evidence().hash());
        yield new ActStanding(signed, signatories, more, resolution, overdue, done);
      }
      case ActCosigned e -> {
        var more = new ArrayList<>(signatories);
        more.add(e.signatory());
        yield new ActStanding(signed, more, evidence, resolution, overdue, done);
      }
      case ResolutionAgreed e ->
          new ActStanding(signed, signatories, evidence, e.resolution(), false, false);
      case ResolutionOverdue _ ->
          new ActStanding(signed, signatories, evidence, resolution, true, done);
      case ResolutionDone _ ->
          new ActStanding(signed, signatories, evidence, resolution, overdue, true);
      case ActRefused _ -> this;
    };
  }
}
