package voti.credit.checks;

import org.springframework.stereotype.Component;
import voti.credit.policies.Policies;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;

/** Records a check by the policy of its day, with what our own ledger knows. */
@Component
class Recording {

  private final Commands commands;
  private final AccountScope scope;
  private final Policies policies;
  private final PaymentHistories ledger;

  Recording(Commands commands, AccountScope scope, Policies policies, PaymentHistories ledger) {
    this.commands = commands;
    this.scope = scope;
    this.policies = policies;
    this.ledger = ledger;
  }

  Accepted record(CheckRequest body, String made, Caller controller) {
    scope.requireWrite(body.account(), controller);
    var history = ledger.of(body.account(), body.on(), body.currency()).orElse(null);
    var command = body.command(made, policies.on(body.on()), history);
    return commands.send(command, controller);
  }
}
