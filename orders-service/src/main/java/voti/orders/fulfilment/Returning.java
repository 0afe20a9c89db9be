package voti.orders.fulfilment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.fulfilment.FulfilmentCommand.AcceptReturn;
import voti.orders.fulfilment.FulfilmentCommand.InspectReturn;
import voti.orders.fulfilment.FulfilmentCommand.ReceiveReturn;
import voti.orders.fulfilment.FulfilmentCommand.WithdrawReturn;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentRequestRefused;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.FulfilmentEvent.ReturnInspected;
import voti.orders.fulfilment.FulfilmentEvent.ReturnReceived;
import voti.orders.fulfilment.FulfilmentEvent.ReturnWithdrawn;
import voti.values.Ids;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** How goods come back: accepted at once, or kept until they are inspected. */
final class Returning {

  private static final Policy POLICY = new Policy("return-inspection", "1");

  private Returning() {}

  /** Goods that wait for inspection are counted as gone from the buyer, and nothing is credited. */
  static FulfilmentEvent receive(Standing now, ReceiveReturn command) {
    if (now.awaited().containsKey(command.returned())) {
      throw new WrongState("return-comes-once", "This return is there and waits.");
    }
    var flaw = flaw(now, command.act(), command.lines());
    var opened = now.opened();
    return flaw != null
        ? flaw
        : new ReturnReceived(
            opened.fulfilment(),
            opened.account(),
            opened.order(),
            command.returned(),
            command.act(),
            command.on(),
            command.cause(),
            command.causeCode(),
            command.lines());
  }

  static ReturnWithdrawn withdraw(Standing now, WithdrawReturn command) {
    var awaited = awaited(now, command.returned());
    if (awaited.isCredited()) {
      throw new WrongState("return-is-not-credited", "These goods are credited.");
    }
    var opened = now.opened();
    return new ReturnWithdrawn(
        opened.fulfilment(),
        opened.account(),
        opened.order(),
        command.returned(),
        command.reason());
  }

  /** What was found, and with it what the buyer is credited. */
  static List<FulfilmentEvent> inspect(Standing standing, InspectReturn command, Actor actor) {
    var awaited = awaited(standing, command.returned());
    var inspection = command.inspection();
    var rules = new InspectionFits(awaited, inspection).results();
    for (var rule : rules) {
      if (!rule.passed()) {
        return List.of(Moving.refused(standing, "inspection", rule.rule(), rule.sentence()));
      }
    }
    var inspected = inspected(standing, awaited, command, rules, actor);
    var events = new ArrayList<FulfilmentEvent>(List.of(inspected));
    var act = awaited.act();
    var credited =
        inspection.lines().stream()
            .filter(line -> line.credited().isPositive())
            .map(line -> new LineQuantity(line.line(), line.credited()))
            .toList();
    if (act != null && !credited.isEmpty()) {
      var accept =
          new AcceptReturn(
              command.fulfilment(),
              command.returned(),
              act,
              command.on(),
              awaited.cause(),
              credited,
              awaited.causeCode());
      events.addAll(accept(standing.after(inspected), accept, inspection.resolution()));
    }
    return events;
  }

  /** One event per delivery the goods came with, so that each invoice has its own mirror. */
  static List<FulfilmentEvent> giveBack(Standing standing, AcceptReturn command) {
    return accept(standing, command, null);
  }

  static List<FulfilmentEvent> accept(
      Standing standing, AcceptReturn command, @Nullable CreditResolution resolution) {
    var flaw = flaw(standing, command.act(), command.lines());
    if (flaw != null) {
      return List.of(flaw);
    }
    var events = new ArrayList<FulfilmentEvent>();
    var now = standing;
    for (var part : new WayBack(standing.arrived()).of(command.lines()).entrySet()) {
      var event = accepted(now, command, part.getKey(), part.getValue(), events.size(), resolution);
      events.add(event);
      now = now.after(event);
    }
    return events;
  }

  static @Nullable FulfilmentRequestRefused flaw(
      Standing now, CitedAct act, List<LineQuantity> lines) {
    Moving.checkLines(now, lines);
    for (var line : lines) {
      var kept = now.kept(line.line());
      if (line.quantity().isMoreThan(kept)) {
        return Moving.refused(
            now,
            "return",
            "return-stays-within-delivery",
            "The buyer has %s of line %d, not %s.".formatted(kept, line.line(), line.quantity()));
      }
    }
    var before = now.citedOf(act.act());
    var rule = new ReturnIsCoveredByAct(now.opened().order(), act, before, lines);
    return rule.holds()
        ? null
        : Moving.refused(now, "return", ReturnIsCoveredByAct.NAME, rule.sentence());
  }

  private static ReturnInspected inspected(
      Standing now,
      AwaitedReturn awaited,
      InspectReturn command,
      List<RuleResult> rules,
      Actor actor) {
    var opened = now.opened();
    return new ReturnInspected(
        opened.fulfilment(),
        opened.account(),
        opened.order(),
        command.returned(),
        command.on(),
        awaited.causeCode(),
        command.inspection(),
        actor.person(),
        new Decision(
            Outcome.GRANTED,
            POLICY,
            List.of(
                new Fact("came-on", awaited.on().toString()),
                new Fact("cause", String.valueOf(awaited.causeCode())),
                new Fact("credited-before", Boolean.toString(awaited.isCredited())),
                new Fact("resolution", command.inspection().resolution().word())),
            rules,
            new Authority(actor.role(), actor.mandate(), null),
            actor.reason()));
  }

  private static ReturnAccepted accepted(
      Standing now,
      AcceptReturn command,
      String dispatch,
      List<LineQuantity> lines,
      int number,
      @Nullable CreditResolution resolution) {
    var opened = now.opened();
    var slot = Ids.slotOf(opened.fulfilment());
    var id =
        number == 0
            ? command.returned()
            : Ids.named("ret", slot, command.returned() + "/" + number);
    return new ReturnAccepted(
        opened.fulfilment(),
        opened.account(),
        opened.order(),
        id,
        command.act().act(),
        dispatch,
        opened.debtor(),
        command.on(),
        command.cause(),
        command.act().documentHash(),
        now.worth().giveBack(now.quantities().kept(), lines),
        command.causeCode(),
        resolution);
  }

  private static AwaitedReturn awaited(Standing now, String returned) {
    var awaited = now.awaited().get(returned);
    if (awaited == null) {
      throw new Unknown(
          "return-waits", "No return " + returned + " waits here.", new Fact("return", returned));
    }
    return awaited;
  }
}
