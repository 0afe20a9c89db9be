package voti.orders.stock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.orders.stock.StockCommand.CorrectStock;
import voti.orders.stock.StockCommand.DropExpected;
import voti.orders.stock.StockCommand.ScrapGoods;
import voti.orders.views.OwnWrites;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

@RestController
@RequestMapping("/api/orders/stock")
class StockEndpoint {

  private static final String OPEN =
      """
      {"product": "SItemNo011", "warehouse": "MAIN", "quantity": {"amount": "20", "unit": "C62"},
       "on": "2010-01-04", "document": "OPENING-2010", "line": 1}
      """;
  private static final String RECEIPT =
      """
      {"document": "GRN-17", "line": 1, "on": "2010-01-25", "quantity": {"amount": "30", "unit": "C62"},
       "against": "PO-17/1"}
      """;
  private static final String COUNT =
      """
      {"counted": {"amount": "45", "unit": "C62"}, "on": "2010-01-30", "reason": "Counted; five were lost."}
      """;
  private static final String SCRAP =
      """
      {"quantity": {"amount": "1", "unit": "C62"}, "on": "2010-01-31", "reason": "It was frozen."}
      """;
  private static final String EXPECT =
      """
      {"document": "PO-17", "line": 1, "on": "2010-02-01", "quantity": {"amount": "40", "unit": "C62"}}
      """;
  private static final String DROP =
      """
      {"document": "PO-17", "line": 1, "reason": "The supplier has no more."}
      """;

  private final Commands commands;
  private final Booking booking;
  private final StockAccess access;
  private final OwnWrites writes;

  StockEndpoint(Commands commands, Booking booking, StockAccess access, OwnWrites writes) {
    this.commands = commands;
    this.booking = booking;
    this.access = access;
    this.writes = writes;
  }

  /**
   * What lies there when stock control begins; it goes on from there.
   *
   * @param product id or item number
   * @param document by whose line it is known
   */
  record OpeningRequest(
      @NotBlank String product,
      @NotBlank @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") String warehouse,
      Quantity quantity,
      LocalDate on,
      @NotBlank String document,
      @Min(1) int line) {}

  /**
   * Goods that came.
   *
   * @param against what was announced and has come with them, as {@code PO-17/1}
   */
  record ReceiptRequest(
      @NotBlank String document,
      @Min(1) int line,
      LocalDate on,
      Quantity quantity,
      @Nullable String against) {}

  /** What was counted, and why it is another quantity. */
  record CountRequest(Quantity counted, LocalDate on, @NotBlank String reason) {}

  /** What can no longer be sold. */
  record ScrapRequest(Quantity quantity, LocalDate on, @NotBlank String reason) {}

  /** What comes, by which line of a purchase order. */
  record ExpectedRequest(
      @NotBlank String document, @Min(1) int line, LocalDate on, Quantity quantity) {}

  /** What does not come. */
  record DropRequest(@NotBlank String document, @Min(1) int line, @NotBlank String reason) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Begins to control the stock of a product in a warehouse",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(OPEN))))
  Accepted open(@Valid @RequestBody OpeningRequest request, Caller caller) {
    var keeper = access.keeper(caller);
    writes.seen();
    var product = access.product(request.product());
    return booking.open(
        product,
        request.warehouse(),
        StockAccess.ofIts(product, request.quantity()),
        request.on(),
        new Paper(request.document(), request.line()),
        keeper);
  }

  @PostMapping("/{stock}/receipts")
  @Operation(
      summary = "Books goods that came; a line of a document is booked once",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(RECEIPT))))
  Accepted receive(
      @PathVariable String stock, @Valid @RequestBody ReceiptRequest request, Caller caller) {
    var keeper = access.keeper(caller);
    writes.seen();
    return booking.receive(
        stock,
        access.ofIts(access.opened(stock), request.quantity()),
        request.on(),
        new Paper(request.document(), request.line()),
        against(request.against()),
        keeper);
  }

  private static @Nullable Paper against(@Nullable String written) {
    return written == null || written.isBlank()
        ? null
        : Paper.read(written)
            .orElseThrow(
                () ->
                    new RuleBroken(
                        "against-names-a-line",
                        "\"" + written + "\" is not a document and its line, as PO-17/1.",
                        new Fact("field", "against")));
  }

  @PostMapping("/{stock}/counts")
  @Operation(
      summary = "Corrects what is on hand to what was counted",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(COUNT))))
  Accepted count(
      @PathVariable String stock, @Valid @RequestBody CountRequest request, Caller caller) {
    return commands.send(
        new CorrectStock(
            stock,
            access.ofIts(access.opened(stock), request.counted()),
            request.on(),
            null,
            request.reason()),
        access.keeper(caller).because(request.reason()));
  }

  @PostMapping("/{stock}/scrappings")
  @Operation(
      summary = "Takes goods out that can no longer be sold",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(SCRAP))))
  Accepted scrap(
      @PathVariable String stock, @Valid @RequestBody ScrapRequest request, Caller caller) {
    return commands.send(
        new ScrapGoods(
            stock,
            access.ofIts(access.opened(stock), request.quantity()),
            request.on(),
            request.reason()),
        access.keeper(caller).because(request.reason()));
  }

  @PostMapping("/{stock}/expected-receipts")
  @Operation(
      summary = "Announces goods that were ordered, or announces them otherwise",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXPECT))))
  Accepted expect(
      @PathVariable String stock, @Valid @RequestBody ExpectedRequest request, Caller caller) {
    return booking.expect(
        stock,
        new Expected(
            new Paper(request.document(), request.line()),
            request.on(),
            access.ofIts(access.opened(stock), request.quantity())),
        access.keeper(caller));
  }

  @PostMapping("/{stock}/expected-receipts/withdrawals")
  @Operation(
      summary = "Takes an announcement back: those goods do not come",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DROP))))
  Accepted drop(
      @PathVariable String stock, @Valid @RequestBody DropRequest request, Caller caller) {
    access.opened(stock);
    return commands.send(
        new DropExpected(stock, new Paper(request.document(), request.line()), request.reason()),
        access.keeper(caller).because(request.reason()));
  }
}
