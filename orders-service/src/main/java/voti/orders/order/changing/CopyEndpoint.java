package voti.orders.order.changing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import voti.kit.security.Roles;
import voti.orders.access.OrderAccess;
import voti.orders.fulfilment.SentGoods;
import voti.orders.order.LinePart;
import voti.orders.order.OrderCommand.SplitOrder;
import voti.orders.order.OrderLine;
import voti.orders.order.Source;
import voti.orders.order.StoredOrders;
import voti.orders.order.capturing.OrderRequest;
import voti.orders.order.capturing.TakeOrder;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductStanding;
import voti.orders.views.OwnWrites;
import voti.values.Ids;
import voti.values.Money;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

@RestController
@RequestMapping("/api/orders/{order}")
class CopyEndpoint {

  private static final String COPY =
      """
      {"number": "36", "orderedOn": "2010-02-01", "requestedFrom": "2010-02-20"}
      """;
  private static final String SPLIT =
      """
      {"on": "2010-01-28", "number": "34-B", "lines": [{"line": 2,
       "quantity": {"amount": "5", "unit": "C62"}}], "requestedFrom": "2010-03-15",
       "reason": "The buyer wants five brushes in March."}
      """;

  private final Commands commands;
  private final OrderAccess access;
  private final StoredOrders orders;
  private final SentGoods goods;
  private final TakeOrder taking;
  private final Catalogue catalogue;
  private final OwnWrites writes;

  CopyEndpoint(
      Commands commands,
      OrderAccess access,
      StoredOrders orders,
      SentGoods goods,
      TakeOrder taking,
      Catalogue catalogue,
      OwnWrites writes) {
    this.commands = commands;
    this.access = access;
    this.orders = orders;
    this.goods = goods;
    this.taking = taking;
    this.catalogue = catalogue;
    this.writes = writes;
  }

  /** The copy's own number and days. */
  record CopyRequest(
      @Nullable String id,
      @Nullable String number,
      LocalDate orderedOn,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil) {}

  /** What goes to the new order, and when it is wanted there. */
  record SplitRequest(
      @Nullable String id,
      @Nullable String number,
      LocalDate on,
      @NotEmpty List<PartRequest> lines,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      @NotBlank String reason) {}

  /** How much of a line. */
  record PartRequest(int line, Quantity quantity) {}

  @PostMapping("/copies")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Takes the same goods again as a new order, at the prices of its own date",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(COPY))))
  Accepted copy(
      @PathVariable String order, @Valid @RequestBody CopyRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT);
    var captured = access.toWrite(order, seller);
    writes.seen();
    var id = newId(order, request.id(), seller);
    var nothing = Money.zero(captured.lines().charge().currency());
    return taking.take(
        new OrderRequest(
            id,
            captured.account(),
            numbered(request.number(), id.substring(id.length() - 8)),
            captured.currency(),
            request.orderedOn(),
            request.requestedFrom(),
            request.requestedUntil(),
            lines(orders.find(order).now().lines().lines()),
            nothing,
            nothing,
            null,
            null,
            new Source("copy", order, null),
            List.of()),
        seller);
  }

  @PostMapping("/splits")
  @Operation(
      summary = "Makes an order of its own of a part, at the same prices; credit is asked for both",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(SPLIT))))
  Accepted split(
      @PathVariable String order, @Valid @RequestBody SplitRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT).because(request.reason());
    var captured = access.toWrite(order, seller);
    writes.seen();
    var id = newId(order, request.id(), seller);
    var parts = new ArrayList<LinePart>();
    request.lines().forEach(line -> parts.add(new LinePart(line.line(), line.quantity())));
    return commands.send(
        new SplitOrder(
            order,
            id,
            numbered(request.number(), captured.number() + "-" + id.substring(id.length() - 4)),
            request.on(),
            parts,
            request.requestedFrom(),
            request.requestedUntil(),
            goods.of(order),
            request.reason()),
        seller);
  }

  private static String numbered(@Nullable String asked, String otherwise) {
    return asked == null || asked.isBlank() ? otherwise : asked;
  }

  /** A retry names the order that its first try made. */
  private String newId(String order, @Nullable String asked, Caller caller) {
    var slot = Ids.slotOf(order);
    var id = asked == null ? caller.newId("ord", slot) : asked;
    if (!Ids.isA("ord", id) || !Ids.slotOf(id).equals(slot)) {
      throw new IllegalArgumentException("id: an order's id is ord-" + slot + "-<uuid>");
    }
    if (orders.isThere(id, taken -> !Objects.equals(taken.source().identity(), order))) {
      throw new RuleBroken(
          "order-id-is-new", "There is an order " + id + " already.", new Fact("order", id));
    }
    return id;
  }

  private List<OrderRequest.Line> lines(List<OrderLine> before) {
    var lines = new ArrayList<OrderRequest.Line>();
    for (var line : before) {
      var quantity = line.quantity().plus(line.cancelled());
      if (quantity.isPositive() && !line.isFree()) {
        lines.add(
            new OrderRequest.Line(
                lines.size() + 1,
                product(line.product()),
                quantity,
                line.partialDelivery(),
                null,
                null,
                null));
      }
    }
    return lines;
  }

  private ProductStanding product(String id) {
    return catalogue
        .findNamed(id)
        .orElseThrow(
            () ->
                new RuleBroken(
                    "product-is-known",
                    "There is no product " + id + ".",
                    new Fact("product", id)));
  }
}
