package voti.credit.dunnings;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.dunning.AccountLeftOut;
import voti.credit.dunning.DunningLetterCommand.ProposeLetter;
import voti.credit.dunning.DunningPreview;
import voti.credit.dunning.DunningProcedure;
import voti.credit.dunning.DunningRunCommand.CompletePreview;
import voti.credit.dunning.DunningRunEvent.RunStarted;
import voti.credit.dunning.Proposal;
import voti.credit.items.Items;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.values.Ids;
import voti.values.Money;

/**
 * A run's preview has a letter for each debtor and currency with something to remind of. Repeated
 * after a crash it makes the same letters: their ids come from run, debtor and currency.
 */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenRunStartedThenPreparePreview {

  private final Automations automations;
  private final Items items;
  private final DebtorFacts facts;
  private final Terms terms;
  private final DunningPreview preview;
  private final DunningProcedure procedure;

  WhenRunStartedThenPreparePreview(
      Automations automations,
      Items items,
      DebtorFacts facts,
      Terms terms,
      DunningPreview preview,
      DunningProcedure procedure) {
    this.automations = automations;
    this.items = items;
    this.facts = facts;
    this.terms = terms;
    this.preview = preview;
    this.procedure = procedure;
  }

  @EventHandler
  void on(RunStarted event, EventMessage<?> message) {
    var overdue = new TreeSet<String>();
    items.eachOpenOn(
        event.on(),
        row -> {
          if (row.dueOn().isBefore(event.on())) {
            overdue.add(row.account());
          }
        });
    var trigger = Trigger.of(message);
    var due = new TreeMap<String, Money>();
    var leftOut = new ArrayList<AccountLeftOut>();
    var letters = 0;
    for (var account : overdue) {
      var known = terms.of(account);
      var excluded = known.map(TermsRow::excluded).orElse(false);
      var language = known.map(TermsRow::language).orElse("en");
      for (var debts : facts.of(account, event.on()).entrySet()) {
        var of = debts.getValue();
        var proposal = preview.of(event.on(), of.overdue(), of.credits(), excluded);
        if (proposal.isLetter()) {
          automations.send(
              letter(event, account, language, of, proposal), trigger, "propose-letter");
          due.merge(
              debts.getKey(),
              Proposal.due(proposal.items(), Money.zero(of.notes().currency())),
              Money::plus);
          letters++;
        } else if (!of.overdue().isEmpty()) {
          leftOut.add(new AccountLeftOut(account, proposal.why()));
        }
      }
    }
    automations.send(
        new CompletePreview(event.run(), letters, List.copyOf(due.values()), leftOut),
        trigger,
        "complete-preview");
  }

  private ProposeLetter letter(
      RunStarted run, String account, String language, DebtorFacts.Debts debts, Proposal proposal) {
    var level = Proposal.level(proposal.items());
    var currency = debts.notes().currency().getCurrencyCode();
    return new ProposeLetter(
        Ids.named("dle", Ids.slotOf(account), run.run() + ":" + account + ":" + currency),
        run.run(),
        account,
        run.on(),
        proposal.payBy(),
        proposal.items(),
        proposal.leftOut(),
        debts.notes(),
        procedure.text(language, level),
        procedure.level(level).block(),
        procedure.cited());
  }
}
