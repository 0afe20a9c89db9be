package voti.accounts.account.registering;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.accounts.account.AccountCommand.Party;
import voti.accounts.desk.IdShape;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.values.Gln;

@RestController
@RequestMapping("/api/accounts")
class RegistrationEndpoint {

  private static final String EXAMPLE =
      """
      {"name": "Johnssons byggvaror", "gln": "7300070011115", "registrationNumber": "5532331183",
       "vatNumber": "SE1234567801", "country": "SE", "registeredOn": "2010-01-18"}
      """;

  private final Registration registration;

  RegistrationEndpoint(Registration registration) {
    this.registration = registration;
  }

  /** Who is to be registered. The caller becomes the account's manager. */
  record ProspectRequest(
      @Pattern(regexp = IdShape.ACCOUNT, message = IdShape.MESSAGE) @Nullable String id,
      @NotBlank String name,
      Gln gln,
      @Nullable String registrationNumber,
      @Nullable String vatNumber,
      @Pattern(regexp = "[A-Z]{2}", message = "a country is two capital letters (ISO 3166-1)")
          String country,
      LocalDate registeredOn) {

    Party party() {
      return new Party(name, gln, registrationNumber, vatNumber, country);
    }
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Registers a prospect; its GLN identifies it",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted register(@Valid @RequestBody ProspectRequest request, Caller caller) {
    return registration.register(
        request.id(), request.party(), request.registeredOn(), caller.as(Roles.KAM));
  }
}
