package voti.orders.pastorders;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.orders.pastorders.ImportsEndpoint.Taken;

/** Which older systems anything was taken of. */
@RestController
class ImportSourcesEndpoint {

  private final PastOrderBook book;
  private final AccountScope scope;

  ImportSourcesEndpoint(PastOrderBook book, AccountScope scope) {
    this.book = book;
    this.scope = scope;
  }

  @GetMapping("/api/orders/imports")
  @Operation(
      summary =
          "Every older system that something was taken of, with its totals, of the accounts the"
              + " caller may see")
  Page<Taken> sources(Caller caller) {
    var visible = scope.visible(caller);
    return Page.of(
        book.sources(visible).stream()
            .map(source -> new Taken(source, book.totals(source, visible)))
            .toList());
  }
}
