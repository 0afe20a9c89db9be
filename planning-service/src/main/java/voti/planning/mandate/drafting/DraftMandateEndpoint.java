package voti.planning.mandate.drafting;

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
import voti.planning.mandate.Band;
import voti.planning.mandate.MandateCommand.DraftMandate;
import voti.planning.mandate.MandateTerms;
import voti.values.Ids;
import voti.values.Money;
import voti.values.Percentage;

@RestController
@RequestMapping("/api/planning/mandates")
class DraftMandateEndpoint {

  private static final String EXAMPLE =
      """
      {"id": "man-00-00000000-0000-7000-8000-00000000000a",
       "employee": "emp-00-00000000-0000-7000-8000-000000000001", "columns": ["A", "B"],
       "discountBand": "5", "orderValue": {"amount": "20000.00", "currency": "SEK"},
       "bands": [{"family": "PAINT", "accountClass": "A", "band": "7"}],
       "from": "2010-01-18"}
      """;

  private final Commands commands;

  DraftMandateEndpoint(Commands commands) {
    this.commands = commands;
  }

  /** For whom, and how far it reaches; without an id the service makes one. */
  record MandateRequest(
      @Nullable
          @Pattern(regexp = "man-00-.{36}", message = "a mandate's id is man-00-… with a UUID")
          String id,
      @NotBlank String employee,
      @NotEmpty List<String> columns,
      Percentage discountBand,
      Money orderValue,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable List<Band> bands) {

    /** Terms that cannot be are refused while they are read. */
    MandateRequest {
      columns = new MandateTerms(columns, discountBand, orderValue, from, until, bands).columns();
    }

    MandateTerms terms() {
      return new MandateTerms(columns, discountBand, orderValue, from, until, bands);
    }
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Drafts a mandate, or the next version of one",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted draft(@Valid @RequestBody MandateRequest request, Caller caller) {
    var id = request.id() == null ? caller.newId("man", Ids.NO_SLOT) : request.id();
    return commands.send(
        new DraftMandate(id, request.employee(), request.terms()),
        caller.as(Roles.COMMERCIAL_DIRECTOR, Roles.HEAD));
  }
}
