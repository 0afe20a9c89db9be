package voti.credit.dunnings;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.dunning.DunningRunCommand.FinishRun;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;

/**
 * Writes and posts the letters of approved runs, and finishes a run of which nothing waits. It may
 * end at any point and begin anew: each step is decided once by its cause.
 */
@Component
class SendApprovedLetters implements DueWork {

  private static final List<String> WAITING = List.of("proposed", "approved", "issued", "taken");

  private final Letters letters;
  private final LetterIssue issue;
  private final LetterPost post;
  private final Automations automations;

  SendApprovedLetters(
      Letters letters, LetterIssue issue, LetterPost post, Automations automations) {
    this.letters = letters;
    this.issue = issue;
    this.post = post;
    this.automations = automations;
  }

  @Override
  public String name() {
    return "send-approved-letters";
  }

  @Override
  public void run(Instant now) {
    for (var run : letters.runsThatAre("approved")) {
      var all = letters.of(run, new Document());
      var waiting = all.stream().filter(letter -> WAITING.contains(letter.state())).toList();
      for (var letter : waiting) {
        advance(letter, new Trigger(letter.letter(), run.run(), now, null));
      }
      if (waiting.isEmpty() && all.size() == run.letters()) {
        automations.send(
            new FinishRun(run.run(), count(all, "sent"), count(all, "kept"), count(all, "voided")),
            new Trigger(run.run(), run.run(), now, null),
            "finish-run");
      }
    }
  }

  private void advance(LetterRow letter, Trigger trigger) {
    switch (letter.state()) {
      case "proposed", "approved" -> issue.write(letter, trigger);
      case "issued" -> post.hand(letter, trigger);
      // It was being handed over when we ended; nobody knows whether it left.
      default -> post.keep(letter, "unknown", trigger);
    }
  }

  private static int count(List<LetterRow> all, String state) {
    return Math.toIntExact(all.stream().filter(one -> one.state().equals(state)).count());
  }
}
