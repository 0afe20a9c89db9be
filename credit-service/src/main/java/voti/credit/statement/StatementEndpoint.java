package voti.credit.statement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.ArrayList;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.Roles;

/**
 * Takes a bank statement. All statements of the document add up, or none is taken; read twice it
 * books once.
 */
@RestController
class StatementEndpoint {

  private final Booking booking;

  StatementEndpoint(Booking booking) {
    this.booking = booking;
  }

  @Operation(
      summary = "Book the receipts of a camt.053 bank statement",
      description =
          "Booked (BOOK) credit entries are matched to invoices by ISO 11649 reference, invoice"
              + " number or Estonian reference number, in structured or unstructured remittance.")
  @PostMapping(
      path = "/api/credit/statements",
      consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
  StatementAnswer take(@RequestBody byte[] xml, @Parameter(hidden = true) Caller caller) {
    var permitted = caller.as(Roles.CONTROLLER, Roles.INTEGRATION);
    var statements = Camt053.read(xml);
    statements.forEach(BankStatement::requireSum);
    var lines = new ArrayList<StatementAnswer.Line>();
    for (var statement : statements) {
      for (var entry : statement.entries()) {
        lines.add(booking.book(entry, statement.account(), permitted));
      }
    }
    return StatementAnswer.of(lines);
  }
}
