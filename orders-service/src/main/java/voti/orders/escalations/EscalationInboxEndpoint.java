package voti.orders.escalations;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;

@RestController
@RequestMapping("/api/orders/escalations")
class EscalationInboxEndpoint {

  private final EscalationInbox inbox;
  private final AccountScope scope;

  EscalationInboxEndpoint(EscalationInbox inbox, AccountScope scope) {
    this.inbox = inbox;
    this.scope = scope;
  }

  @GetMapping
  @Operation(summary = "What waits for a decision with more authority, the oldest first")
  Page<Waiting> list(Caller caller) {
    return Page.of(inbox.list(scope.visible(caller)));
  }
}
