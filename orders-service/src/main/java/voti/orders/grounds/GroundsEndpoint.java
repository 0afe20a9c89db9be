package voti.orders.grounds;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.orders.access.OrderAccess;
import voti.orders.accounts.Classifications;
import voti.orders.order.StoredOrders;
import voti.orders.precedents.Precedent;
import voti.orders.precedents.Precedents;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/{order:ord-.*}/lines/{line}/grounds")
class GroundsEndpoint {

  private final OrderAccess access;
  private final StoredOrders orders;
  private final DiscountGrounds grounds;
  private final Precedents precedents;
  private final Classifications classifications;
  private final AccountScope scope;

  GroundsEndpoint(
      OrderAccess access,
      StoredOrders orders,
      DiscountGrounds grounds,
      Precedents precedents,
      Classifications classifications,
      AccountScope scope) {
    this.access = access;
    this.orders = orders;
    this.grounds = grounds;
    this.precedents = precedents;
    this.classifications = classifications;
    this.scope = scope;
  }

  /**
   * What a discount on a line is decided by.
   *
   * @param percent the discount it is drawn for
   * @param waterfall of the line with it, from list price to pocket margin
   * @param orderBefore goods of the whole order as it stands
   * @param orderAfter the same with the discount
   * @param account the latest decisions at this account
   * @param peers the latest of the same product at accounts of the same segment and class
   */
  record Grounds(
      int line,
      String sku,
      String name,
      String percent,
      List<PocketPrice.Step> waterfall,
      Money orderBefore,
      Money orderAfter,
      List<Precedent> account,
      List<Precedent> peers) {}

  @GetMapping
  @Operation(summary = "Pocket price and precedents of a discount on a line")
  Grounds of(
      @PathVariable String order,
      @PathVariable int line,
      @RequestParam(required = false) @DecimalMin("0") @DecimalMax("100")
          @Nullable BigDecimal percent,
      @RequestParam(required = false) @DecimalMin("0") @DecimalMax("100")
          @Nullable BigDecimal settlementDiscount,
      Caller caller) {
    var captured = access.toRead(order, caller);
    var before = orders.find(order).now().lines();
    var asked =
        before
            .line(line)
            .filter(one -> !one.gone())
            .orElseThrow(() -> new Unknown("order-line", "The order has no line " + line + "."));
    var discount = percent == null ? asked.discount() : new Percentage(percent);
    var after = before.with(line, discount);
    var of = classifications.on(captured.account(), captured.orderedOn());
    return new Grounds(
        line,
        asked.sku(),
        asked.name(),
        discount.shown(),
        grounds
            .of(
                after,
                line,
                captured.account(),
                captured.orderedOn(),
                settlementDiscount == null ? null : new Percentage(settlementDiscount))
            .steps(),
        before.goods(),
        after.goods(),
        precedents.at(captured.account()),
        precedents.atPeers(asked.product(), captured.account(), of, scope.visible(caller)));
  }
}
