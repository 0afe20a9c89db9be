package voti.credit.dunnings;

import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.credit.dunning.DunningLetterCommand.KeepLetter;
import voti.credit.dunning.DunningLetterCommand.RecordLetterSent;
import voti.credit.dunning.DunningLetterCommand.TakeLetter;
import voti.credit.post.Handing;
import voti.credit.post.Mail;
import voti.credit.post.Post;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.personal.Seals;

/** Hands a written letter to the post, once. */
@Component
class LetterPost {

  private final Terms terms;
  private final Seals seals;
  private final Handing handing;
  private final LetterDocuments documents;

  LetterPost(
      Automations automations, Terms terms, Seals seals, Post post, LetterDocuments documents) {
    this.terms = terms;
    this.seals = seals;
    this.documents = documents;
    handing = new Handing(automations, post);
  }

  /** Sends it by e-mail where there is an address and a server. */
  void hand(LetterRow letter, Trigger trigger) {
    var address =
        terms
            .of(letter.account())
            .flatMap(known -> Optional.ofNullable(known.address()))
            .flatMap(seals::open);
    handing.hand(new Written(letter, documents), address, trigger);
  }

  /** Keeps it as a document to print. */
  void keep(LetterRow letter, String why, Trigger trigger) {
    handing.keep(new Written(letter, documents), why, trigger);
  }

  private record Written(LetterRow letter, LetterDocuments documents) implements Handing.Letter {

    @Override
    public String kind() {
      return "letter";
    }

    @Override
    public Mail to(String address) {
      return new Mail(
          address,
          "<" + letter.letter() + "@voti>",
          letter.text().subject(),
          documents.message(letter),
          letter.letter() + ".pdf",
          documents.pdf(letter));
    }

    @Override
    public Object taken() {
      return new TakeLetter(letter.letter());
    }

    @Override
    public Object sent(String mark) {
      return new RecordLetterSent(letter.letter(), "email", mark);
    }

    @Override
    public Object kept(String why) {
      return new KeepLetter(letter.letter(), why);
    }
  }
}
