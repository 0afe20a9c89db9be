package voti.credit.confirmations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.confirmation.BalanceConfirmationCommand.RemindConfirmation;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;

/** Hands written letters to the post, and reminds those that did not answer a round. */
@Component
class PostConfirmations implements DueWork {

  private static final List<String> WAITING = List.of("written", "taken");
  private static final List<String> SILENT = List.of("sent", "kept");

  private final Confirmations confirmations;
  private final ConfirmationPost post;
  private final Automations automations;

  PostConfirmations(Confirmations confirmations, ConfirmationPost post, Automations automations) {
    this.confirmations = confirmations;
    this.post = post;
    this.automations = automations;
  }

  @Override
  public String name() {
    return "post-confirmations";
  }

  @Override
  public void run(Instant now) {
    for (var round : confirmations.roundsThatAre("written")) {
      var on = round.remindedOn();
      if (on != null) {
        remind(round, on, now);
      }
    }
    for (var letter : confirmations.ofRoundsThatAre(WAITING)) {
      if (letter.state().equals("written")) {
        post.hand(letter, trigger(letter, now));
      } else {
        // It was being handed over when we ended; nobody knows whether it left.
        post.keep(letter, "unknown", trigger(letter, now));
      }
    }
  }

  private void remind(RoundRow round, LocalDate on, Instant now) {
    for (var letter : confirmations.of(round.round(), new Document())) {
      var last = letter.remindedOn();
      if (SILENT.contains(letter.state()) && (last == null || last.isBefore(on))) {
        automations.send(
            new RemindConfirmation(letter.confirmation(), on, round.answerBy()),
            new Trigger(letter.confirmation() + ":" + on, round.round(), now, null),
            "remind-confirmation");
      }
    }
  }

  private static Trigger trigger(ConfirmationRow letter, Instant now) {
    return new Trigger(letter.confirmation() + ":" + letter.reminders(), letter.round(), now, null);
  }
}
