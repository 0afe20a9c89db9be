package voti.credit.dunnings;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import voti.credit.dunning.DunningLetterCommand.KeepLetter;
import voti.credit.dunning.DunningLetterCommand.RecordLetterSent;
import voti.credit.dunning.DunningLetterCommand.TakeLetter;
import voti.credit.post.Mail;
import voti.credit.post.Post;
import voti.credit.post.PostClosed;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.personal.Seals;

/**
 * Hands a written letter to the post, once: it is taken before it is handed over, and what was
 * taken is never handed over again. Whatever cannot leave by e-mail is kept to be printed.
 */
@Component
class LetterPost {

  private static final Logger LOG = LoggerFactory.getLogger(LetterPost.class);

  private final Automations automations;
  private final Terms terms;
  private final Seals seals;
  private final Post post;
  private final LetterDocuments documents;

  LetterPost(
      Automations automations, Terms terms, Seals seals, Post post, LetterDocuments documents) {
    this.automations = automations;
    this.terms = terms;
    this.seals = seals;
    this.post = post;
    this.documents = documents;
  }

  /** Sends it by e-mail where there is an address and a server. */
  void hand(LetterRow letter, Trigger trigger) {
    var address =
        terms
            .of(letter.account())
            .flatMap(known -> Optional.ofNullable(known.address()))
            .flatMap(seals::open);
    if (address.isEmpty()) {
      keep(letter, "no-address", trigger);
    } else if (!post.isOpen()) {
      keep(letter, "no-mail-server", trigger);
    } else if (takes(letter, trigger)) {
      mail(letter, address.get(), trigger);
    }
  }

  /** Keeps it as a document to print. */
  void keep(LetterRow letter, String why, Trigger trigger) {
    automations.send(new KeepLetter(letter.letter(), why), trigger, "keep-letter");
  }

  private void mail(LetterRow letter, String address, Trigger trigger) {
    var mark = "<" + letter.letter() + "@voti>";
    try {
      post.send(
          new Mail(
              address,
              mark,
              letter.text().subject(),
              documents.message(letter),
              letter.letter() + ".pdf",
              documents.pdf(letter)));
    } catch (PostClosed closed) {
      LOG.warn("a letter is kept to be printed: {}", closed.toString());
      keep(letter, "mail-failed", trigger);
      return;
    }
    automations.send(
        new RecordLetterSent(letter.letter(), "email", mark), trigger, "record-letter-sent");
  }

  /** A repeated answer means that somebody took it before: perhaps it has left. */
  private boolean takes(LetterRow letter, Trigger trigger) {
    return automations
        .send(new TakeLetter(letter.letter()), trigger, "take-letter")
        .filter(taken -> !taken.repeated())
        .isPresent();
  }
}
