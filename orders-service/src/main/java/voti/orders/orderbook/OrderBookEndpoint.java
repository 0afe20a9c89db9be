package voti.orders.orderbook;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
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
import voti.orders.access.OrderAccess;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders")
class OrderBookEndpoint {

  private final OrderBook book;
  private final OrderPictures pictures;
  private final OrderAccess access;
  private final AccountScope scope;

  OrderBookEndpoint(
      OrderBook book, OrderPictures pictures, OrderAccess access, AccountScope scope) {
    this.book = book;
    this.pictures = pictures;
    this.access = access;
    this.scope = scope;
  }

  @GetMapping
  @Operation(summary = "Orders the caller may see")
  Page<OrderView> list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    if (account != null && !account.isBlank()) {
      scope.requireRead(account, caller);
    }
    return book.list(scope.visible(caller), account, state, cursor);
  }

  @GetMapping("/{order:ord-.*}")
  @Operation(summary = "One order, now or as it was known at an instant")
  ResponseEntity<OrderView> find(
      @PathVariable String order,
      @RequestParam(required = false) @Nullable Instant asOf,
      Caller caller) {
    access.toRead(order, caller);
    var view =
        pictures
            .of(order, asOf)
            .orElseThrow(
                () -> new Unknown("order-is-known", "The order was not known at " + asOf + "."));
    return ResponseEntity.ok().eTag(String.valueOf(view.version())).body(view);
  }
}
