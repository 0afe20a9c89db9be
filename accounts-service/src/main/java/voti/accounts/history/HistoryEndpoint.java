package voti.accounts.history;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import voti.kit.command.Caller;
import voti.kit.json.Wire;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;

@RestController
@RequestMapping("/api/accounts/{account}")
class HistoryEndpoint {

  private static final int PAGE = 100;

  private final History history;
  private final AccountScope scope;

  HistoryEndpoint(History history, AccountScope scope) {
    this.history = history;
    this.scope = scope;
  }

  @GetMapping("/history")
  @Operation(summary = "The account's history across all services, newest last, up to an instant")
  Page<JsonNode> history(
      @PathVariable String account,
      @RequestParam @Nullable Instant asOf,
      @RequestParam @Nullable String kind,
      @RequestParam @Nullable String cursor,
      Caller caller) {
    scope.requireRead(account, caller);
    var found = history.of(account, asOf, kind, cursor, PAGE + 1);
    var more = found.size() > PAGE;
    var page = more ? found.subList(0, PAGE) : found;
    return new Page<>(
        page.stream().map(line -> Wire.mapper().readTree(line.body())).toList(),
        more ? page.getLast().order() : null);
  }

  @GetMapping("/figures")
  @Operation(summary = "The last known value of every figure at an instant")
  Map<String, String> figures(
      @PathVariable String account, @RequestParam @Nullable Instant asOf, Caller caller) {
    scope.requireRead(account, caller);
    return history.figures(account, asOf);
  }
}
