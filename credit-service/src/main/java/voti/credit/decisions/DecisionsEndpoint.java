package voti.credit.decisions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;

/** The inbox of documented credit decisions, oldest promise first. */
@RestController
@RequestMapping("/api/credit/decisions")
class DecisionsEndpoint {

  private final AccountScope scope;
  private final KnownDecisions decisions;
  private final WhatWouldFree freeing;

  DecisionsEndpoint(AccountScope scope, KnownDecisions decisions, WhatWouldFree freeing) {
    this.scope = scope;
    this.decisions = decisions;
    this.freeing = freeing;
  }

  @Operation(summary = "Documented credit decisions the caller may see, oldest promise first")
  @GetMapping
  Page<DecisionRow> list(
      @Parameter(example = "open", description = "all for any state")
          @RequestParam(defaultValue = "open")
          String state,
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String cursor,
      @Parameter(hidden = true) Caller caller) {
    var rows = decisions.list(scope.visible(caller), state, account, Promise.of(cursor));
    return new Page<>(rows, rows.size() < KnownDecisions.PAGE ? null : next(rows.getLast()));
  }

  @Operation(
      summary = "One documented credit decision: inputs, rules, who may decide, what would free it")
  @GetMapping("/{decision}")
  DecisionView one(@PathVariable String decision, @Parameter(hidden = true) Caller caller) {
    var row = decisions.get(decision);
    scope.requireRead(row.account(), caller);
    return new DecisionView(
        row,
        row.waits() ? freed(row) : null,
        row.state().equals("rechecked") ? decisions.after(row) : null,
        decisions.precedents(row).stream().map(DecisionView.Precedent::of).toList());
  }

  private @Nullable Freed freed(DecisionRow row) {
    var figures = freeing.now(row);
    return figures == null ? null : Freed.of(row.account(), figures);
  }

  private static @Nullable String next(DecisionRow last) {
    var promised = last.answerBy();
    return promised == null ? null : new Promise(promised, last.decision()).cursor();
  }
}
