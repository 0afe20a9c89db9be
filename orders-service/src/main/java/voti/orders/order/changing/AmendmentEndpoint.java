package voti.orders.order.changing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.orders.views.OwnWrites;

@RestController
@RequestMapping("/api/orders/{order}")
class AmendmentEndpoint {

  private static final String EXAMPLE =
      """
      {"on": "2010-01-28", "lines": [{"line": 2, "quantity": {"amount": "20", "unit": "C62"}}],
       "requestedUntil": "2010-02-28", "reason": "The buyer wants more brushes."}
      """;

  private final ChangeOrder changes;
  private final OwnWrites writes;

  AmendmentEndpoint(ChangeOrder changes, OwnWrites writes) {
    this.changes = changes;
    this.writes = writes;
  }

  /** What is to become of it; what is not named stays. */
  record AmendmentRequest(
      LocalDate on,
      @Nullable List<LineRequest> lines,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      @Nullable Boolean todaysPrices,
      @NotBlank String reason) {}

  /** How much; without a unit in the product's own. */
  record HowMuch(BigDecimal amount, @Nullable String unit) {}

  /** A line by its number, or a product that comes to the order; quantity zero takes it away. */
  record LineRequest(
      @Nullable Integer line,
      @Nullable String product,
      HowMuch quantity,
      @Nullable Boolean partialDelivery) {

    Amendment.Line wanted() {
      if ((line == null) == (product == null)) {
        throw new IllegalArgumentException("lines: name either a line or a product that comes");
      }
      return new Amendment.Line(
          line == null ? 0 : line,
          product,
          quantity.amount(),
          quantity.unit(),
          !Boolean.FALSE.equals(partialDelivery));
    }
  }

  @PostMapping("/amendments")
  @Operation(
      summary = "Amends the order: lines, quantities, days; credit is asked for what is more",
      description =
          "Prices stay those of the order's date unless todaysPrices asks for those of the day."
              + " What has left is never touched. Until credit answers, what was agreed holds.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted amend(
      @PathVariable String order, @Valid @RequestBody AmendmentRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT, Roles.HEAD).because(request.reason());
    writes.seen();
    var lines = request.lines();
    return changes.amend(
        order,
        new Amendment(
            request.on(),
            lines == null ? List.of() : lines.stream().map(LineRequest::wanted).toList(),
            request.requestedFrom(),
            request.requestedUntil(),
            Boolean.TRUE.equals(request.todaysPrices()),
            request.reason(),
            null),
        seller);
  }
}
