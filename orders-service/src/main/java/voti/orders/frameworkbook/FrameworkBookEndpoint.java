package voti.orders.frameworkbook;

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
import voti.orders.framework.StoredFrameworks;
import voti.values.WorkingDays;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/frameworks")
class FrameworkBookEndpoint {

  private final Frameworks frameworks;
  private final StoredFrameworks stored;
  private final AccountScope scope;
  private final WorkingDays calendar;

  FrameworkBookEndpoint(
      Frameworks frameworks, StoredFrameworks stored, AccountScope scope, WorkingDays calendar) {
    this.frameworks = frameworks;
    this.stored = stored;
    this.scope = scope;
    this.calendar = calendar;
  }

  @GetMapping
  @Operation(summary = "Frameworks the caller may see: active, suspended, ended, expired")
  Page<FrameworkView> list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    if (account != null && !account.isBlank()) {
      scope.requireRead(account, caller);
    }
    var page = frameworks.list(scope.visible(caller), account, state, cursor);
    return new Page<>(
        page.items().stream().map(one -> FrameworkView.of(one, calendar)).toList(), page.next());
  }

  @GetMapping("/{framework:fra-.*}")
  @Operation(summary = "One framework: its ledger by line, its orders, the next days, what failed")
  ResponseEntity<FrameworkView> find(@PathVariable String framework, Caller caller) {
    stored.toRead(framework, caller);
    var known =
        frameworks
            .find(framework)
            .orElseThrow(
                () ->
                    new Unknown(
                        "framework-is-known",
                        "The framework is not listed yet.",
                        new Fact("framework", framework)));
    return ResponseEntity.ok()
        .eTag(String.valueOf(known.version()))
        .body(FrameworkView.of(known, calendar));
  }
}
