package voti.orders.fulfilment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
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
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.orders.access.OrderAccess;
import voti.orders.fulfilment.FulfilmentCommand.InspectReturn;
import voti.values.Quantity;

@RestController
@RequestMapping("/api/orders/{order}/returns/{returned}/inspections")
class InspectionEndpoint {

  private static final String EXAMPLE =
      """
      {"on": "2010-03-14", "resolution": "credit", "reason": "The glue of this batch fails.",
       "lines": [{"line": 2, "sound": {"amount": "0", "unit": "C62"},
                  "damaged": {"amount": "1", "unit": "C62"}}]}
      """;

  private final Commands commands;
  private final OrderAccess access;

  InspectionEndpoint(Commands commands, OrderAccess access) {
    this.commands = commands;
    this.access = access;
  }

  /**
   * What was found of a line.
   *
   * @param restocked without it all that is sound
   * @param scrapped without it all that is not restocked
   * @param credited asked for with partial credit only
   */
  record LineRequest(
      int line,
      Quantity sound,
      Quantity damaged,
      @Nullable Quantity restocked,
      @Nullable Quantity scrapped,
      @Nullable Quantity credited) {

    InspectedLine inspected(CreditResolution resolution) {
      if (!sound.unit().equals(damaged.unit())
          || (restocked != null && !restocked.unit().equals(sound.unit()))) {
        throw new IllegalArgumentException("Line " + line + " is counted in one unit.");
      }
      var counted = sound.plus(damaged);
      var stocked = restocked == null ? sound : restocked;
      return new InspectedLine(
          line,
          sound,
          damaged,
          stocked,
          scrapped == null ? counted.minus(stocked) : scrapped,
          switch (resolution) {
            case CREDIT -> counted;
            // Goods are here: nothing is credited without them.
            case NO_CREDIT, WITHOUT_GOODS -> counted.none();
            case PARTIAL_CREDIT -> credited == null ? counted.none() : credited;
          });
    }
  }

  /** What an inspection found and decided. */
  record InspectionRequest(
      LocalDate on,
      @Pattern(
              regexp = "credit|partial-credit|no-credit",
              message = "is credit, partial-credit or no-credit")
          String resolution,
      @NotEmpty List<LineRequest> lines,
      @NotBlank String reason) {

    Inspection inspection() {
      var worth = CreditResolution.of(resolution);
      return new Inspection(lines.stream().map(line -> line.inspected(worth)).toList(), worth);
    }
  }

  @PostMapping
  @Operation(
      summary = "Says what was found of a return, where it goes and what is credited",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted inspect(
      @PathVariable String order,
      @PathVariable String returned,
      @Valid @RequestBody InspectionRequest request,
      Caller caller) {
    var inspector = caller.as(Roles.QUALITY).because(request.reason());
    access.toWrite(order, inspector);
    return commands.send(
        new InspectReturn(FulfilmentId.of(order), returned, request.on(), request.inspection()),
        inspector);
  }
}
