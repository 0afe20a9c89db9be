package voti.credit.dunnings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import voti.credit.dunning.AccountLeftOut;
import voti.credit.dunning.DunningLetterCommand.ProposeLetter;
import voti.credit.dunning.DunningPreview;
import voti.credit.dunning.DunningProcedure;
import voti.credit.dunning.DunningRunCommand.CompletePreview;
import voti.credit.dunning.Proposal;
import voti.credit.items.Items;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.values.Ids;
import voti.values.Money;

/**
 * Makes the preview of a run: a letter for each debtor and currency with something to remind of.
 * Repeated after a crash it makes the same letters: their ids come from run, debtor and currency.
 * It is no handler of events, since it may take longer than one may.
 */
@Component
class PrepareStartedRuns implements DueWork {

  private final Automations automations;
  private final Items items;
  private final Letters letters;
  private final DebtorFacts facts;
  private final Terms terms;
  private final DunningPreview preview;
  private final DunningProcedure procedure;

  PrepareStartedRuns(
      Automations automations,
      Items items,
      Letters letters,
      DebtorFacts facts,
      Terms terms,
      DunningPreview preview,
      DunningProcedure procedure) {
    this.automations = automations;
    this.items = items;
    this.letters = letters;
    this.facts = facts;
    this.terms = terms;
    this.preview = preview;
    this.procedure = procedure;
  }

  @Override
  public String name() {
    return "prepare-started-runs";
  }

  @Override
  public void run(Instant now) {
    for (var run : letters.runsThatAre("started")) {
      prepare(run, new Trigger(run.run(), run.run(), now, null));
    }
  }

  private void prepare(RunRow run, Trigger trigger) {
    var due = new TreeMap<String, Money>();
    var leftOut = new ArrayList<AccountLeftOut>();
    var proposed = new ArrayList<String>();
    for (var account : overdueOn(run.on())) {
      var known = terms.of(account);
      var excluded = known.map(TermsRow::excluded).orElse(false);
      var language = known.map(TermsRow::language).orElse("en");
      for (var debts : facts.of(account, run.on()).entrySet()) {
        var of = debts.getValue();
        var proposal = preview.of(run.on(), of.overdue(), of.credits(), excluded);
        if (proposal.isLetter()) {
          var letter = letter(run, account, language, of, proposal);
          automations.send(letter, trigger, "propose-letter");
          proposed.add(letter.letter());
          due.merge(
              debts.getKey(),
              Proposal.due(proposal.items(), Money.zero(of.notes().currency())),
              Money::plus);
        } else if (!of.overdue().isEmpty()) {
          leftOut.add(new AccountLeftOut(account, proposal.why()));
        }
      }
    }
    automations.send(
        new CompletePreview(run.run(), proposed, List.copyOf(due.values()), leftOut),
        trigger,
        "complete-preview");
  }

  private Set<String> overdueOn(LocalDate day) {
    var overdue = new TreeSet<String>();
    items.eachOpenOn(
        day,
        row -> {
          if (row.openParts().stream().anyMatch(part -> part.dueOn().isBefore(day))) {
            overdue.add(row.account());
          }
        });
    return overdue;
  }

  private ProposeLetter letter(
      RunRow run, String account, String language, DebtorFacts.Debts debts, Proposal proposal) {
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
