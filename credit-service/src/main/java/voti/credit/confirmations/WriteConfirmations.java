package voti.credit.confirmations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import voti.credit.confirmation.BalanceConfirmationCommand.WriteConfirmation;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationRefused;
import voti.credit.confirmation.BalanceConfirmations;
import voti.credit.confirmation.ConfirmationRoundCommand.CompleteConfirmationRound;
import voti.credit.confirmation.StatedBalance;
import voti.credit.dunnings.Terms;
import voti.credit.dunnings.TermsRow;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;

/**
 * Writes the letters of rounds that were started. Repeated after a crash it writes the same ones:
 * each account and day has one, and each is decided once by its round.
 */
@Component
class WriteConfirmations implements DueWork {

  private final Automations automations;
  private final Confirmations confirmations;
  private final Balances balances;
  private final Terms terms;
  private final ConfirmationTexts texts;

  WriteConfirmations(
      Automations automations,
      Confirmations confirmations,
      Balances balances,
      Terms terms,
      ConfirmationTexts texts) {
    this.automations = automations;
    this.confirmations = confirmations;
    this.balances = balances;
    this.terms = terms;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "write-confirmations";
  }

  @Override
  public void run(Instant now) {
    for (var round : confirmations.roundsThatAre("started")) {
      write(round, now);
    }
  }

  private void write(RoundRow round, Instant now) {
    var owed = balances.on(round.day());
    var asked = round.accounts().isEmpty() ? owed.keySet() : new TreeSet<>(round.accounts());
    var written = 0;
    var before = new ArrayList<String>();
    for (var account : asked) {
      if (writes(round, account, owed.getOrDefault(account, List.of()), now)) {
        written++;
      } else {
        before.add(account);
      }
    }
    automations.send(
        new CompleteConfirmationRound(round.round(), written, before),
        new Trigger(round.round(), round.round(), now, null),
        "complete-confirmation-round");
  }

  /** Whether the letter is this round's; an account without any balance confirms that. */
  private boolean writes(RoundRow round, String account, List<StatedBalance> owed, Instant now) {
    var language = terms.of(account).map(TermsRow::language).orElse("en");
    var id = BalanceConfirmations.of(account, round.day());
    var letter =
        new WriteConfirmation(
            id,
            round.round(),
            account,
            round.day(),
            round.on(),
            round.answerBy(),
            owed,
            language,
            texts.in(language));
    return automations
        .send(
            letter,
            new Trigger(round.round() + ":" + account, round.round(), now, null),
            "write-confirmation")
        .stream()
        .flatMap(accepted -> accepted.happened().stream())
        .noneMatch(happened -> happened.event() instanceof ConfirmationRefused);
  }
}
