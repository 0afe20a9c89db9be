package voti.orders.returndesk;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/returns")
class ReturnDeskEndpoint {

  private final Returns returns;
  private final AccountScope scope;

  ReturnDeskEndpoint(Returns returns, AccountScope scope) {
    this.returns = returns;
    this.scope = scope;
  }

  @GetMapping
  @Operation(summary = "Returns the caller may see: waiting, inspected, withdrawn")
  Page<KnownReturn> list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    return returns.list(scope.visible(caller), account, state, cursor);
  }

  @GetMapping("/{returned:ret-.*}")
  @Operation(summary = "One return, and what its inspection found")
  ResponseEntity<KnownReturn> find(@PathVariable String returned, Caller caller) {
    var known =
        returns
            .find(returned)
            .orElseThrow(
                () ->
                    new Unknown(
                        "return-is-known",
                        "There is no return " + returned + ".",
                        new Fact("return", returned)));
    scope.requireRead(known.account(), caller);
    return ResponseEntity.ok().eTag(String.valueOf(known.version())).body(known);
  }
}
