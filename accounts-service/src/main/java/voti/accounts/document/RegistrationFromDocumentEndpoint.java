package voti.accounts.document;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.accounts.account.registering.Registration;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Happened;
import voti.kit.security.Roles;

@RestController
@RequestMapping("/api/accounts/from-document")
class RegistrationFromDocumentEndpoint {

  private final Registration registration;

  RegistrationFromDocumentEndpoint(Registration registration) {
    this.registration = registration;
  }

  /** The answer to any command, and what each stated identifier was good for. */
  record RegisteredFromDocument(
      String id,
      long position,
      long version,
      List<Happened> happened,
      List<StatedIdentifier> identifiers) {

    static RegisteredFromDocument of(Accepted accepted, List<StatedIdentifier> identifiers) {
      return new RegisteredFromDocument(
          accepted.id(), accepted.position(), accepted.version(), accepted.happened(), identifiers);
    }
  }

  @PostMapping(consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Registers the buyer of a UBL order as a prospect")
  RegisteredFromDocument register(
      @RequestBody byte[] xml,
      @RequestParam LocalDate registeredOn,
      @RequestParam(required = false) @Nullable String id,
      Caller caller) {
    var manager = caller.as(Roles.KAM);
    var buyer = BuyerPartyReader.read(xml);
    var accepted = registration.register(id, buyer.party(), registeredOn, manager);
    return RegisteredFromDocument.of(accepted, buyer.identifiers());
  }
}
