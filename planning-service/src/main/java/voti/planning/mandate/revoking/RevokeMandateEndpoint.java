package voti.planning.mandate.revoking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.time.LocalDate;
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
import voti.planning.mandate.MandateCommand.RevokeMandate;

@RestController
@RequestMapping("/api/planning/mandates/{id}/revocations")
class RevokeMandateEndpoint {

  private static final String EXAMPLE =
      """
      {"from": "2010-01-18", "reason": "as agreed for the year"}
      """;

  private final Commands commands;

  RevokeMandateEndpoint(Commands commands) {
    this.commands = commands;
  }

  /** From which day, and why. */
  record RevocationRequest(LocalDate from, @Nullable String reason) {}

  @PostMapping
  @Operation(
      summary = "Ends a mandate from a day on",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted revoke(@PathVariable String id, @RequestBody RevocationRequest request, Caller caller) {
    return commands.send(
        new RevokeMandate(id, request.from()),
        caller.as(Roles.COMMERCIAL_DIRECTOR).because(request.reason()));
  }
}
