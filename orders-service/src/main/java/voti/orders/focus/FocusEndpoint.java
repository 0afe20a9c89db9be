package voti.orders.focus;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
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
import voti.kit.security.Roles;
import voti.orders.focus.FocusCommand.PutInFocus;
import voti.orders.focus.FocusCommand.TakeOutOfFocus;
import voti.orders.product.Catalogue;
import voti.values.Ids;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

@RestController
@RequestMapping("/api/orders/focus")
class FocusEndpoint {

  private static final String PUT =
      """
      {"product": "SItemNo001", "weight": "40", "quantity": "10", "from": "2010-03-01",
       "until": "2010-06-01", "reason": "The new paint is to be with everybody by summer."}
      """;

  private static final String TAKE_OUT =
      """
      {"reason": "It is sold out."}
      """;

  private final Commands commands;
  private final Catalogue catalogue;

  FocusEndpoint(Commands commands, Catalogue catalogue) {
    this.commands = commands;
    this.catalogue = catalogue;
  }

  /** Which product, by id or item number; how sure it is advised, in percent; and for how long. */
  record FocusRequest(
      @NotBlank String product,
      Percentage weight,
      BigDecimal quantity,
      LocalDate from,
      @Nullable LocalDate until,
      @NotBlank String reason) {}

  /** Why not any more. */
  record RemovalRequest(@NotBlank String reason) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Puts a product in the focus: it is offered to every account for a while",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(PUT))))
  Accepted put(@Valid @RequestBody FocusRequest request, Caller caller) {
    var director = caller.as(Roles.COMMERCIAL_DIRECTOR).because(request.reason());
    var product =
        catalogue
            .findNamed(request.product())
            .orElseThrow(
                () ->
                    new RuleBroken(
                        "product-is-known",
                        "There is no product " + request.product() + ".",
                        new Fact("product", request.product())))
            .product();
    return commands.send(
        new PutInFocus(
            Ids.named("foc", Ids.NO_SLOT, product),
            product,
            request.weight(),
            request.quantity(),
            new Period(request.from(), request.until())),
        director);
  }

  @PostMapping("/{focus}/removals")
  @Operation(
      summary = "Takes a product out of the focus",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(TAKE_OUT))))
  Accepted takeOut(
      @PathVariable String focus, @Valid @RequestBody RemovalRequest request, Caller caller) {
    var director = caller.as(Roles.COMMERCIAL_DIRECTOR).because(request.reason());
    return commands.send(new TakeOutOfFocus(focus), director);
  }
}
