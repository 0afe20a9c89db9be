package voti.accounts.desk;

import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.views.Freshness;

/**
 * Sends a person's command and answers when our own read models know what came of it. So the scope
 * check of the next request finds the account, and its page shows it.
 */
@Component
public class Desk {

  private final Commands commands;
  private final Freshness freshness;

  Desk(Commands commands, Freshness freshness) {
    this.commands = commands;
    this.freshness = freshness;
  }

  /**
   * Decides a command.
   *
   * @throws voti.kit.command.Refused when a refusal was stored
   * @throws voti.values.decision.CommercialRefusal when it could not be judged at all
   */
  public Accepted decide(Object command, Caller caller) {
    var accepted = commands.send(command, caller);
    freshness.await(accepted.position());
    return accepted;
  }
}
