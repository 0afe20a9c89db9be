package voti.orders.pastorders;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;

/** What was taken of an older system. */
@RestController
@RequestMapping("/api/orders/imports/{source}")
class ImportsEndpoint {

  private final PastOrderBook book;
  private final AccountScope scope;

  ImportsEndpoint(PastOrderBook book, AccountScope scope) {
    this.book = book;
    this.scope = scope;
  }

  /**
   * What was taken.
   *
   * @param totals by currency; none where nothing was taken
   */
  record Taken(String source, List<ImportTotal> totals) {}

  @GetMapping
  @Operation(summary = "What was taken of an older system, of the accounts the caller may see")
  Taken totals(@PathVariable String source, Caller caller) {
    return new Taken(source, book.totals(source, scope.visible(caller)));
  }

  @GetMapping("/contradictions")
  @Operation(
      summary =
          "Documents that were refused since their number is known with other content, the first"
              + " thousand")
  Page<ContradictedRow> contradictions(@PathVariable String source, Caller caller) {
    return Page.of(book.contradicted(source, scope.visible(caller)));
  }

  @GetMapping("/documents")
  @Operation(summary = "Its orders and returns, by account and number")
  Page<PastOrderRow> documents(
      @PathVariable String source,
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    if (account != null) {
      scope.requireRead(account, caller);
    }
    return book.list(source, scope.visible(caller), account, cursor);
  }
}
