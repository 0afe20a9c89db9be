package voti.planning.plan.drafting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.YearMonth;
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
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.planning.plan.PlanCommand.DraftPlan;
import voti.planning.plan.PlanTargets;
import voti.values.Ids;
import voti.values.Money;

@RestController
@RequestMapping("/api/planning/plans")
class DraftPlanEndpoint {

  private static final String EXAMPLE =
      """
      {"id": "pln-00-00000000-0000-7000-8000-00000000000b",
       "employee": "emp-00-00000000-0000-7000-8000-000000000001", "month": "2010-02",
       "volume": {"amount": "10000.00", "currency": "SEK"}, "activeBase": 1, "newClients": 1}
      """;

  private final Commands commands;

  DraftPlanEndpoint(Commands commands) {
    this.commands = commands;
  }

  /** For whom, for which month, how much; the window is twelve months unless it says otherwise. */
  record PlanRequest(
      @Nullable @Pattern(regexp = "pln-00-.{36}", message = "a plan's id is pln-00-… with a UUID")
          String id,
      @NotBlank String employee,
      YearMonth month,
      Money volume,
      @PositiveOrZero int activeBase,
      @PositiveOrZero int newClients,
      @Nullable Integer windowMonths) {

    /** Targets that cannot be are refused while they are read. */
    PlanRequest {
      windowMonths =
          new PlanTargets(
                  volume,
                  activeBase,
                  newClients,
                  Objects.requireNonNullElse(windowMonths, PlanTargets.A_YEAR))
              .windowMonths();
    }

    PlanTargets targets() {
      return new PlanTargets(
          volume,
          activeBase,
          newClients,
          Objects.requireNonNullElse(windowMonths, PlanTargets.A_YEAR));
    }
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Drafts a plan, or the next version of one",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted draft(@Valid @RequestBody PlanRequest request, Caller caller) {
    var id = request.id() == null ? caller.newId("pln", Ids.NO_SLOT) : request.id();
    return commands.send(
        new DraftPlan(id, request.employee(), request.month(), request.targets()),
        caller.as(Roles.KAM, Roles.HEAD));
  }
}
