package voti.credit.confirmations;

import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.credit.confirmation.BalanceConfirmationCommand.KeepConfirmation;
import voti.credit.confirmation.BalanceConfirmationCommand.RecordConfirmationSent;
import voti.credit.confirmation.BalanceConfirmationCommand.TakeConfirmation;
import voti.credit.dunnings.Terms;
import voti.credit.post.Handing;
import voti.credit.post.Mail;
import voti.credit.post.Post;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.personal.Seals;

/** Hands letters over, each at most once for each time it is asked to. */
@Component
class ConfirmationPost {

  private final Terms terms;
  private final Seals seals;
  private final Handing handing;
  private final ConfirmationPaper paper;

  ConfirmationPost(
      Automations automations, Terms terms, Seals seals, Post post, ConfirmationPaper paper) {
    this.terms = terms;
    this.seals = seals;
    this.paper = paper;
    handing = new Handing(automations, post);
  }

  /** Sends it by e-mail where there is an address and a server. */
  void hand(ConfirmationRow letter, Trigger trigger) {
    var address =
        terms
            .of(letter.account())
            .flatMap(known -> Optional.ofNullable(known.address()))
            .flatMap(seals::open);
    handing.hand(new Written(letter, paper), address, trigger);
  }

  /** Keeps it as a document to print. */
  void keep(ConfirmationRow letter, String why, Trigger trigger) {
    handing.keep(new Written(letter, paper), why, trigger);
  }

  private record Written(ConfirmationRow letter, ConfirmationPaper paper)
      implements Handing.Letter {

    @Override
    public String kind() {
      return "confirmation";
    }

    @Override
    public Mail to(String address) {
      return new Mail(
          address,
          "<" + letter.confirmation() + "." + letter.reminders() + "@voti>",
          letter.text().subject(),
          paper.message(letter),
          letter.confirmation() + ".pdf",
          paper.pdf(letter));
    }

    @Override
    public Object taken() {
      return new TakeConfirmation(letter.confirmation());
    }

    @Override
    public Object sent(String mark) {
      return new RecordConfirmationSent(letter.confirmation(), "email", mark);
    }

    @Override
    public Object kept(String why) {
      return new KeepConfirmation(letter.confirmation(), why);
    }
  }
}
