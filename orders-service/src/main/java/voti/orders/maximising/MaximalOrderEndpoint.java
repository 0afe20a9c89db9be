package voti.orders.maximising;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
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
import voti.values.Money;
import voti.values.Percentage;

@RestController
@RequestMapping("/api/orders/accounts/{account}/maximal-order")
class MaximalOrderEndpoint {

  private final MaximalQuestion question;
  private final OrderAccess access;
  private final AccountScope scope;

  MaximalOrderEndpoint(MaximalQuestion question, OrderAccess access, AccountScope scope) {
    this.question = question;
    this.access = access;
    this.scope = scope;
  }

  @GetMapping
  @Operation(
      summary = "The largest order by value and breadth, and what binds it",
      description =
          "Of what the account buys, its peers buy, is in season or in focus, at its own prices, in"
              + " whole packs, no more of each than it uses while the order lasts, within the"
              + " headroom times the quality of its debts and the order value of the caller's"
              + " mandate. Campaign prices and percentages that are sure to apply are counted on; what"
              + " else promotions give the order is found once it is. An answer comes after a second at the latest, with the gap that is proven.")
  MaximalAnswer ask(
      @PathVariable String account,
      @Parameter(example = "2010-03-01") @RequestParam LocalDate on,
      @Parameter(example = "SEK") @RequestParam Currency currency,
      @Parameter(description = "What credit lets the account owe more, with VAT", example = "5000")
          @RequestParam(required = false)
          @Nullable BigDecimal headroom,
      @Parameter(description = "Percent of the headroom that may be used: how good its debts are")
          @RequestParam(defaultValue = "100")
          @DecimalMin("0")
          @DecimalMax("100")
          BigDecimal quality,
      @Parameter(description = "What one more product on the order is worth")
          @RequestParam(defaultValue = "10")
          @DecimalMin("0")
          BigDecimal breadth,
      @Parameter(description = "How many days the goods are to last")
          @RequestParam(defaultValue = "60")
          @Min(1)
          @Max(366)
          int coverDays,
      @Parameter(description = "Shown by the buyer: promotions ask for it")
          @RequestParam(required = false)
          @Nullable List<String> coupon,
      Caller caller) {
    scope.requireRead(account, caller);
    var mandate = access.mandate(caller, on);
    var cap = mandate == null ? null : mandate.orderValue();
    return question.ask(
        new Asked(
            account,
            on,
            headroom == null
                ? null
                : Money.rounded(headroom.multiply(new Percentage(quality).fraction()), currency),
            cap != null && cap.currency().equals(currency) ? cap : null,
            Money.rounded(breadth, currency),
            coverDays,
            coupon == null ? List.of() : coupon));
  }
}
