package voti.orders.exchange;

import io.swagger.v3.oas.annotations.Operation;
import java.util.function.Supplier;
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
@RequestMapping("/api/orders")
class ExchangeBookEndpoint {

  private final Exchanges exchanges;
  private final StoredExchanges access;
  private final AccountScope scope;

  ExchangeBookEndpoint(Exchanges exchanges, StoredExchanges access, AccountScope scope) {
    this.exchanges = exchanges;
    this.access = access;
    this.scope = scope;
  }

  @GetMapping("/exchanges")
  @Operation(summary = "Exchanges the caller may see, of an account or a state where one is named")
  Page<KnownExchange> list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    return exchanges.list(scope.visible(access.reader(caller)), account, state, cursor);
  }

  @GetMapping("/exchanges/{exchange:exc-.*}")
  @Operation(summary = "One exchange: its goods, its quota, how it was decided")
  ResponseEntity<KnownExchange> find(@PathVariable String exchange, Caller caller) {
    var known =
        exchanges.find(exchange).orElseThrow(unknown("exchange-is-known", "exchange", exchange));
    access.toRead(known.account(), caller);
    return ResponseEntity.ok().eTag(String.valueOf(known.version())).body(known);
  }

  @GetMapping("/exchange-terms")
  @Operation(summary = "Terms of exchange the caller may see")
  Page<KnownTerms> terms(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    return exchanges.terms(scope.visible(access.reader(caller)), account, state, cursor);
  }

  @GetMapping("/exchange-terms/{agreement:exa-.*}")
  @Operation(summary = "One agreement on exchanges")
  ResponseEntity<KnownTerms> findTerms(@PathVariable String agreement, Caller caller) {
    var known =
        exchanges
            .findTerms(agreement)
            .orElseThrow(unknown("exchange-terms-are-known", "agreement", agreement));
    access.toRead(known.account(), caller);
    return ResponseEntity.ok().eTag(String.valueOf(known.version())).body(known);
  }

  private static Supplier<Unknown> unknown(String rule, String what, String id) {
    return () -> new Unknown(rule, "There is no " + what + " " + id + ".", new Fact(what, id));
  }
}
