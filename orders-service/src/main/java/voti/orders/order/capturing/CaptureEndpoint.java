package voti.orders.order.capturing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.orders.order.Source;
import voti.orders.order.capturing.AskedGoods.AskedQuantity;
import voti.orders.views.OwnWrites;
import voti.values.Ids;
import voti.values.Money;

@RestController
@RequestMapping("/api/orders")
class CaptureEndpoint {

  private static final String EXAMPLE =
      """
      {"account": "acc-7f-0192f3a0-0001-7000-8000-000000000001", "number": "35", "currency": "SEK",
       "orderedOn": "2010-01-25", "partialDelivery": true,
       "lines": [{"product": "SItemNo001", "quantity": {"amount": "90", "unit": "LTR"}}]}
      """;

  private final TakeOrder taking;
  private final KnownBuyers buyers;
  private final AskedGoods goods;
  private final OwnWrites writes;

  CaptureEndpoint(TakeOrder taking, KnownBuyers buyers, AskedGoods goods, OwnWrites writes) {
    this.taking = taking;
    this.buyers = buyers;
    this.goods = goods;
    this.writes = writes;
  }

  /** An order as a person types it. */
  record CaptureRequest(
      @Nullable String id,
      String account,
      @Nullable String number,
      String currency,
      LocalDate orderedOn,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      @Nullable Boolean partialDelivery,
      @Nullable List<String> coupons,
      @NotEmpty List<LineRequest> lines) {}

  /** A line: product by id or item number. */
  record LineRequest(String product, AskedQuantity quantity) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Takes an order from a person, at our prices",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted capture(@Valid @RequestBody CaptureRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT);
    writes.seen();
    buyers.mustStandForItself(request.account());
    var slot = slot(request.account());
    var id = request.id();
    var order = id == null ? seller.newId("ord", slot) : id;
    if (!Ids.isA("ord", order) || !Ids.slotOf(order).equals(slot)) {
      throw new IllegalArgumentException("id: an order's id is ord-" + slot + "-<uuid>");
    }
    var nothing = Money.zero(Currency.getInstance(request.currency()));
    var number = request.number();
    return taking.take(
        new OrderRequest(
            order,
            request.account(),
            number == null || number.isBlank() ? order.substring(order.length() - 8) : number,
            request.currency(),
            request.orderedOn(),
            request.requestedFrom(),
            request.requestedUntil(),
            lines(request),
            nothing,
            nothing,
            null,
            null,
            Source.person(),
            Objects.requireNonNullElse(request.coupons(), List.of())),
        seller);
  }

  private static String slot(String account) {
    if (!Ids.isA("acc", account)) {
      throw new IllegalArgumentException("account: an account's id is acc-<slot>-<uuid>");
    }
    return Ids.slotOf(account);
  }

  private List<OrderRequest.Line> lines(CaptureRequest request) {
    var partial = request.partialDelivery() == null || request.partialDelivery();
    var lines = new ArrayList<OrderRequest.Line>();
    for (var line : request.lines()) {
      lines.add(goods.line(lines.size() + 1, line.product(), line.quantity(), partial));
    }
    return lines;
  }
}
