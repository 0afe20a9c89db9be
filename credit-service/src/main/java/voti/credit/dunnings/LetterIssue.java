package voti.credit.dunnings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.RaiseDunningLevel;
import voti.credit.creditaccount.CreditAccountEvent.DunningLevelRaised;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.dunning.Candidate;
import voti.credit.dunning.DunnedItem;
import voti.credit.dunning.DunningLetterCommand.ApproveLetter;
import voti.credit.dunning.DunningLetterCommand.IssueLetter;
import voti.credit.dunning.DunningProcedure;
import voti.credit.dunning.Note;
import voti.credit.dunning.Proposal;
import voti.credit.items.Items;
import voti.credit.numbering.Numbers;
import voti.credit.numbering.SeriesKind;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.values.Ids;
import voti.values.Money;

/**
 * Writes a letter over those of its items that are still as the preview showed them, and whose
 * level it is the one to raise: of two runs that want the same step, one gets it.
 */
@Component
class LetterIssue {

  private final Automations automations;
  private final DebtorFacts facts;
  private final Items items;
  private final Numbers numbers;
  private final DunningProcedure procedure;

  LetterIssue(
      Automations automations,
      DebtorFacts facts,
      Items items,
      Numbers numbers,
      DunningProcedure procedure) {
    this.automations = automations;
    this.facts = facts;
    this.items = items;
    this.numbers = numbers;
    this.procedure = procedure;
  }

  /** Decides it step by step; a step that was taken before is not taken again. */
  void write(LetterRow letter, Trigger trigger) {
    automations.send(new ApproveLetter(letter.letter()), trigger, "approve-letter");
    var overdue =
        facts
            .of(letter.account(), letter.on())
            .getOrDefault(letter.due().currency().getCurrencyCode(), DebtorFacts.none(letter.due()))
            .overdue();
    var raised = new ArrayList<DunnedItem>();
    for (var item : letter.items()) {
      if ((isUnchanged(item, overdue) || isRaised(item)) && raises(letter, item, trigger)) {
        raised.add(item);
      }
    }
    issue(letter, raised, trigger);
  }

  private static boolean isUnchanged(DunnedItem item, List<Candidate> overdue) {
    return overdue.stream()
        .anyMatch(
            now ->
                DunnedItem.debt(now.item(), now.part()).equals(item.debt())
                    && now.due().equals(item.due())
                    && now.level() == item.level() - 1
                    && !now.promised()
                    && !now.handedOver());
  }

  /** Perhaps by this letter, before a crash: asking again tells. */
  private boolean isRaised(DunnedItem item) {
    return items
        .find(item.item())
        .filter(row -> row.levelOf(item.part()) >= item.level())
        .isPresent();
  }

  private boolean raises(LetterRow letter, DunnedItem item, Trigger trigger) {
    return automations
        .send(
            new RaiseDunningLevel(
                CreditAccounts.of(letter.account()),
                letter.account(),
                item.item(),
                item.part(),
                item.level(),
                letter.on()),
            trigger,
            "raise-dunning-level:" + item.debt())
        .stream()
        .flatMap(accepted -> accepted.happened().stream())
        .anyMatch(happened -> happened.event() instanceof DunningLevelRaised);
  }

  private void issue(LetterRow letter, List<DunnedItem> raised, Trigger trigger) {
    var zero = Money.zero(letter.due().currency());
    var level = Proposal.level(raised);
    automations.send(
        new IssueLetter(
            letter.letter(),
            raised.stream().map(DunnedItem::debt).toList(),
            note(letter, SeriesKind.FEE_NOTE, Proposal.fees(raised, zero), trigger),
            note(letter, SeriesKind.INTEREST_NOTE, Proposal.interest(raised, zero), trigger),
            level == 0 ? letter.payBy() : letter.on().plusDays(procedure.level(level).daysToPay()),
            level == 0 ? letter.text() : procedure.text(letter.text().language(), level),
            level > 0 && procedure.level(level).block()),
        trigger,
        "issue-letter");
  }

  private @Nullable Note note(LetterRow letter, SeriesKind kind, Money amount, Trigger trigger) {
    if (!amount.isPositive()) {
      return null;
    }
    var item = Ids.named("not", Ids.slotOf(letter.account()), letter.letter() + ":" + kind);
    return new Note(item, numbers.of(kind, item, letter.on(), trigger), amount);
  }
}
