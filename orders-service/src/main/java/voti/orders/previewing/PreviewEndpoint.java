package voti.orders.previewing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.values.Percentage;

@RestController
@RequestMapping("/api/orders/previews")
class PreviewEndpoint {

  private static final int MOST_LINES = 500;
  private static final String EXAMPLE =
      """
      {"account": "acc-7f-0192f3a0-0001-7000-8000-000000000001", "on": "2010-01-20",
       "currency": "SEK", "coupons": ["SPRING"],
       "lines": [{"product": "SItemNo001", "quantity": "90", "discount": "4"}]}
      """;

  private final Previewing previewing;
  private final AccountScope scope;

  PreviewEndpoint(Previewing previewing, AccountScope scope) {
    this.previewing = previewing;
    this.scope = scope;
  }

  /** The order so far, and coupons that were shown. */
  record PreviewRequest(
      @NotBlank String account,
      LocalDate on,
      Currency currency,
      @Nullable List<String> coupons,
      @Size(min = 1, max = MOST_LINES) List<@Valid AskedLine> lines) {

    Buying buying() {
      return new Buying(account, on, currency, coupons == null ? List.of() : coupons);
    }
  }

  /** A product by id or item number; the unit is its own unless stated. */
  record AskedLine(
      @NotBlank String product,
      BigDecimal quantity,
      @Nullable String unit,
      @DecimalMin("0") @DecimalMax("100") @Nullable BigDecimal discount) {

    Percentage percent() {
      return new Percentage(discount == null ? BigDecimal.ZERO : discount);
    }
  }

  @PostMapping
  @Operation(
      summary =
          "What an order would come to, line by line, and what would be said to its discounts and to"
              + " the whole; nothing is written",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Preview preview(@Valid @RequestBody PreviewRequest request, Caller caller) {
    scope.requireRead(request.account(), caller);
    return previewing.of(request, caller);
  }
}
