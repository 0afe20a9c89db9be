package voti.credit.cutover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import voti.credit.cutover.CutOverEvent.CutOverConfirmed;
import voti.credit.cutover.CutOverEvent.CutOverOpened;
import voti.credit.cutover.CutOverEvent.CutOverRefused;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** How a cut-over is confirmed: by a second person, on totals that agree or are explained. */
final class Confirming {

  private static final Policy POLICY = new Policy("cut-over", "1");

  private Confirming() {}

  static CutOverEvent decide(
      CutOverCommand.ConfirmCutOver c,
      CutOverOpened opened,
      Set<String> workedOnIt,
      List<Line> lines,
      Actor actor) {
    var rules =
        List.of(
            new SecondPersonConfirms(workedOnIt, actor.person()).result(),
            new TotalsAgreeOrAreExplained(lines, c.named(), actor.reason()).result());
    var broken = rules.stream().filter(rule -> !rule.passed()).findFirst();
    if (broken.isPresent()) {
      return new CutOverRefused(
          c.cutOver(),
          broken.get().rule(),
          broken.get().sentence(),
          record(Outcome.REFUSED, opened, lines, rules, actor));
    }
    return new CutOverConfirmed(
        c.cutOver(),
        opened.source(),
        opened.day(),
        lines,
        record(Outcome.GRANTED, opened, lines, rules, actor));
  }

  private static Decision record(
      Outcome outcome,
      CutOverOpened opened,
      List<Line> lines,
      List<RuleResult> rules,
      Actor actor) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("source", opened.source()));
    facts.add(new Fact("day", opened.day().toString()));
    facts.add(new Fact("opened-by", opened.openedBy()));
    for (var line : lines) {
      facts.add(new Fact("totals", line.sentence()));
      if (!line.agrees()) {
        facts.add(new Fact("difference-" + line.stated().kind().word(), difference(line)));
      }
    }
    return new Decision(
        outcome,
        POLICY,
        facts,
        rules,
        new Authority(actor.role(), actor.mandate(), null),
        actor.reason().isBlank() ? "The totals agree." : actor.reason());
  }

  private static String difference(Line line) {
    return line.difference() + " in " + line.rowsDifference() + " rows";
  }
}
