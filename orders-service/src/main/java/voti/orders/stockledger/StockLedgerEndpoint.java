package voti.orders.stockledger;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.web.Page;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductStanding;
import voti.orders.stock.AvailableToPromise;
import voti.orders.stock.AvailableToPromise.Day;
import voti.orders.stock.StockAccess;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/stock")
class StockLedgerEndpoint {

  private static final int LONGEST = 366;

  private final Stocks stocks;
  private final StockAccess access;
  private final Catalogue catalogue;
  private final Clock clock;

  StockLedgerEndpoint(Stocks stocks, StockAccess access, Catalogue catalogue, Clock clock) {
    this.stocks = stocks;
    this.access = access;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * What can be promised of a product.
   *
   * @param controlled whether it has a stock at all; one that has none can always be ordered
   * @param onHand in all warehouses that were asked about
   * @param warehouses where it has a stock
   * @param days from the first on
   */
  record Availability(
      String product,
      String sku,
      boolean controlled,
      @Nullable Quantity onHand,
      List<String> warehouses,
      List<Day> days) {}

  @GetMapping
  @Operation(summary = "Stocks by product and warehouse: on hand, reserved, available, expected")
  Page<StockView> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String warehouse,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    access.reader(caller);
    var products =
        q == null || q.isBlank()
            ? null
            : catalogue.search(q, null, null).items().stream()
                .map(ProductStanding::product)
                .toList();
    var page = stocks.list(products, warehouse, cursor);
    return new Page<>(page.items().stream().map(this::view).toList(), page.next());
  }

  @GetMapping("/{stock:stk-.*}")
  @Operation(summary = "One stock: what is there, for whom it is kept and what is to come")
  ResponseEntity<StockView> find(@PathVariable String stock, Caller caller) {
    access.reader(caller);
    var known = known(stock);
    return ResponseEntity.ok().eTag(String.valueOf(known.version())).body(view(known));
  }

  @GetMapping("/{stock}/movements")
  @Operation(summary = "Every movement of a stock, the last first")
  Page<LedgerLine> movements(
      @PathVariable String stock,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    access.reader(caller);
    known(stock);
    return stocks.lines(stock, cursor);
  }

  @GetMapping("/requests")
  @Operation(summary = "Proposals to buy what orders want and nothing covers")
  Page<KnownRequest> requests(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    access.reader(caller);
    return stocks.requests(state, cursor);
  }

  @GetMapping("/{product}/availability")
  @Operation(summary = "What can still be promised of a product, day by day")
  Availability availability(
      @PathVariable String product,
      @RequestParam(required = false) @Nullable String warehouse,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(defaultValue = "28") int days,
      Caller caller) {
    access.reader(caller);
    if (days < 1 || days > LONGEST) {
      throw new RuleBroken(
          "days-are-within-a-year",
          "Ask for 1 to " + LONGEST + " days.",
          new Fact("days", String.valueOf(days)));
    }
    var standing = access.product(product);
    var all =
        stocks.ofProduct(standing.product()).stream()
            .filter(
                one ->
                    warehouse == null || warehouse.isBlank() || one.warehouse().equals(warehouse))
            .map(KnownStock::standing)
            .toList();
    if (all.isEmpty()) {
      return new Availability(
          standing.product(), standing.sku(), false, null, List.of(), List.of());
    }
    var onHand =
        all.stream()
            .map(one -> one.onHand())
            .reduce(Quantity.of("0", standing.unit()), Quantity::plus);
    return new Availability(
        standing.product(),
        standing.sku(),
        true,
        onHand,
        all.stream().map(one -> one.opened().warehouse()).sorted().toList(),
        AvailableToPromise.over(
            from == null ? LocalDate.now(clock) : from,
            days,
            onHand,
            all.stream().flatMap(one -> one.expected().stream()).toList(),
            all.stream().flatMap(one -> one.demands().stream()).toList()));
  }

  private KnownStock known(String stock) {
    return stocks
        .find(stock)
        .orElseThrow(
            () ->
                new Unknown(
                    "stock-is-known",
                    "There is no stock " + stock + ".",
                    new Fact("stock", stock)));
  }

  private StockView view(KnownStock known) {
    return StockView.of(known, catalogue.find(known.product()).orElse(null));
  }
}
