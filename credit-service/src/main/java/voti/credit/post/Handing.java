package voti.credit.post;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/**
 * Hands letters to the post, each at most once: it is taken before it is handed over, and what was
 * taken is never handed over again. Whatever cannot leave by e-mail is kept to be printed.
 */
public final class Handing {

  private static final Logger LOG = LoggerFactory.getLogger(Handing.class);

  private final Automations automations;
  private final Post post;

  public Handing(Automations automations, Post post) {
    this.automations = automations;
    this.post = post;
  }

  /** A letter, and the commands that say what became of it. */
  public interface Letter {

    /** In the names of what is sent about it: {@code take-letter}. */
    String kind();

    /** As it leaves. */
    Mail to(String address);

    /** That it is about to leave. */
    Object taken();

    /**
     * That it left.
     *
     * @param mark its Message-ID
     */
    Object sent(String mark);

    /**
     * That it stays here, to be printed.
     *
     * @param why {@code no-address}, {@code no-mail-server}, {@code mail-failed}
     */
    Object kept(String why);
  }

  /** Sends it by e-mail where there is an address and a server. */
  public void hand(Letter letter, Optional<String> address, Trigger trigger) {
    if (address.isEmpty()) {
      keep(letter, "no-address", trigger);
    } else if (!post.isOpen()) {
      keep(letter, "no-mail-server", trigger);
    } else if (takes(letter, trigger)) {
      mail(letter, letter.to(address.get()), trigger);
    }
  }

  /** Keeps it as a document to print. */
  public void keep(Letter letter, String why, Trigger trigger) {
    automations.send(letter.kept(why), trigger, "keep-" + letter.kind());
  }

  private void mail(Letter letter, Mail mail, Trigger trigger) {
    try {
      post.send(mail);
    } catch (PostClosed closed) {
      LOG.warn("a {} is kept to be printed: {}", letter.kind(), closed.toString());
      keep(letter, "mail-failed", trigger);
      return;
    }
    automations.send(letter.sent(mail.mark()), trigger, "record-" + letter.kind() + "-sent");
  }

  /** A repeated answer means that somebody took it before: perhaps it has left. */
  private boolean takes(Letter letter, Trigger trigger) {
    return automations
        .send(letter.taken(), trigger, "take-" + letter.kind())
        .filter(taken -> !taken.repeated())
        .isPresent();
  }
}
