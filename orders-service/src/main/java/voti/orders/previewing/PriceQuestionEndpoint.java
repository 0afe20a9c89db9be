package voti.orders.previewing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;

@RestController
class PriceQuestionEndpoint {

  private final PromotedPrices prices;
  private final AccountScope scope;
  private final Clock clock;

  PriceQuestionEndpoint(PromotedPrices prices, AccountScope scope, Clock clock) {
    this.prices = prices;
    this.scope = scope;
    this.clock = clock;
  }

  @GetMapping("/api/orders/prices")
  @Operation(
      summary = "What a product costs an account on a day, and how that was found",
      description =
          "Every column of every list is a candidate: what its predicate saw, whether it applies,"
              + " why it won or not. Without a price the answer is the trace alone. What promotions"
              + " would make of the line, were it ordered alone that day, stands beside it, with"
              + " each that was looked at and why. Discounts are not part of it.")
  PromotedPrice ask(
      @RequestParam String account,
      @Parameter(description = "Its id or item number") @RequestParam String product,
      @RequestParam(required = false) @Nullable LocalDate on,
      @RequestParam(required = false) @Nullable BigDecimal quantity,
      @Parameter(description = "The product's own or one of its packs")
          @RequestParam(required = false)
          @Nullable String unit,
      @Parameter(description = "Needed where lists of several currencies are in force")
          @RequestParam(required = false)
          @Nullable Currency currency,
      @Parameter(description = "Shown by the buyer: promotions ask for it")
          @RequestParam(required = false)
          @Nullable String coupon,
      Caller caller) {
    scope.requireRead(account, caller);
    return prices.ask(
        account,
        product,
        on == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : on,
        quantity == null ? BigDecimal.ONE : quantity,
        unit,
        currency,
        coupon == null || coupon.isBlank() ? List.of() : List.of(coupon.strip()));
  }
}
