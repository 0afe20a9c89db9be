package voti.planning.mandate.acknowledging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.planning.mandate.MandateCommand.AcknowledgeMandate;

@RestController
@RequestMapping("/api/planning/mandates/{id}/acknowledgements")
class AcknowledgeMandateEndpoint {

  private static final String EXAMPLE =
      """
      {"on": "2010-01-18"}
      """;

  private final Commands commands;

  AcknowledgeMandateEndpoint(Commands commands) {
    this.commands = commands;
  }

  /** On which business date. */
  record AcknowledgementRequest(LocalDate on) {}

  @PostMapping
  @Operation(
      summary = "The employee acknowledges: from here on the mandate grants",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted acknowledge(
      @PathVariable String id, @RequestBody AcknowledgementRequest request, Caller caller) {
    return commands.send(
        new AcknowledgeMandate(id, request.on()),
        caller.as(
            Roles.KAM,
            Roles.SUPPORT,
            Roles.HEAD,
            Roles.COMMERCIAL_DIRECTOR,
            Roles.GENERAL_DIRECTOR,
            Roles.CONTROLLER,
            Roles.WAREHOUSE,
            Roles.QUALITY,
            Roles.EMPLOYEE,
            Roles.ADMIN));
  }
}
