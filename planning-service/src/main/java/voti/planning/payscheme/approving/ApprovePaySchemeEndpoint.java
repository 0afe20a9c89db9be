package voti.planning.payscheme.approving;

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
import voti.planning.payscheme.PaySchemeCommand.ApprovePayScheme;

@RestController
@RequestMapping("/api/planning/pay-schemes/{id}/approvals")
class ApprovePaySchemeEndpoint {

  private static final String EXAMPLE =
      """
      {"on": "2010-01-18", "reason": "as agreed for the year"}
      """;

  private final Commands commands;

  ApprovePaySchemeEndpoint(Commands commands) {
    this.commands = commands;
  }

  /** On which business date, and why. */
  record PayApprovalRequest(LocalDate on, @Nullable String reason) {}

  @PostMapping
  @Operation(
      summary = "Approves the draft; nobody approves their own pay, nor what they drafted",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted approve(
      @PathVariable String id, @RequestBody PayApprovalRequest request, Caller caller) {
    return commands.send(
        new ApprovePayScheme(id, request.on()),
        caller.as(Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR).because(request.reason()));
  }
}
