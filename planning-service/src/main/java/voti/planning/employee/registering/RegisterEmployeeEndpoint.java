package voti.planning.employee.registering;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
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
import voti.planning.employee.EmployeeCommand.RegisterEmployee;

@RestController
@RequestMapping("/api/planning/employees")
class RegisterEmployeeEndpoint {

  private static final String EXAMPLE =
      """
      {"id": "emp-00-00000000-0000-7000-8000-000000000001", "name": "Mari Mets", "role": "kam",
       "department": "north"}
      """;

  private final Commands commands;

  RegisterEmployeeEndpoint(Commands commands) {
    this.commands = commands;
  }

  /** Who it is; the id is the one in the token. */
  record EmployeeRequest(
      @Pattern(regexp = "emp-00-.{36}", message = "an employee's id is emp-00-… with a UUID")
          String id,
      @NotBlank String name,
      @NotBlank String role,
      @NotBlank String department) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Puts an employee on record, or what has changed",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted register(@Valid @RequestBody EmployeeRequest request, Caller caller) {
    return commands.send(
        new RegisterEmployee(request.id(), request.name(), request.role(), request.department()),
        caller.as(Roles.ADMIN, Roles.COMMERCIAL_DIRECTOR));
  }
}
