package voti.orders.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.act.ActCommand.AgreeResolution;
import voti.orders.act.ActCommand.FinishResolution;
import voti.orders.act.ActEvent.ActRefused;
import voti.orders.act.ActEvent.ResolutionAgreed;
import voti.orders.act.ActEvent.ResolutionDone;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

/** What is done about an act: agreed once both sides have signed, then done. */
final class Resolving {

  private static final Policy POLICY = new Policy("act-resolution", "1");

  private Resolving() {}

  static ActEvent agree(ActStanding now, AgreeResolution command, Actor actor) {
    if (now.resolution() != null) {
      throw new WrongState(
          "resolution-is-agreed-once", "It is agreed what is to be done about this act.");
    }
    var asked = command.resolution();
    var both =
        new RuleResult(
            "act-is-signed-by-both",
            now.isSignedByBoth(),
            "Somebody of the buyer and somebody of ours have to sign before it is agreed.");
    var later =
        new RuleResult(
            "deadline-follows-act",
            !asked.deadline().isBefore(now.signed().on()),
            "The deadline is not before the act of " + now.signed().on() + ".");
    var rules = List.of(both, later);
    for (var rule : rules) {
      if (!rule.passed()) {
        return new ActRefused(
            now.signed().act(), now.signed().account(), rule.rule(), rule.sentence());
      }
    }
    var signed = now.signed();
    return new ResolutionAgreed(
        signed.act(),
        signed.account(),
        signed.order(),
        signed.kind(),
        asked,
        actor.person(),
        new Decision(
            Outcome.GRANTED,
            POLICY,
            List.of(
                new Fact("resolution", asked.kind().word()),
                new Fact("deadline", asked.deadline().toString()),
                new Fact("owner", asked.owner()),
                new Fact("signatories", Integer.toString(now.signatories().size())),
                new Fact("evidence", Integer.toString(now.evidence().size()))),
            rules,
            new Authority(actor.role(), actor.mandate(), null),
            actor.reason()));
  }

  static ActEvent finish(ActStanding now, FinishResolution command, Actor actor) {
    var resolution = open(now);
    if (resolution == null) {
      throw new WrongState("resolution-is-open", "Nothing is left to be done about this act.");
    }
    var signed = now.signed();
    return command.on().isBefore(signed.on())
        ? new ActRefused(
            signed.act(),
            signed.account(),
            "done-follows-act",
            "It cannot be done before the act of " + signed.on() + ".")
        : done(now, resolution, command.on(), command.reference(), actor);
  }

  static ResolutionDone done(
      ActStanding now, Resolution resolution, LocalDate on, String reference, Actor actor) {
    var signed = now.signed();
    return new ResolutionDone(
        signed.act(), signed.account(), signed.order(), resolution, on, reference, actor.person());
  }

  static @Nullable Resolution open(ActStanding now) {
    return now.done() ? null : now.resolution();
  }
}
