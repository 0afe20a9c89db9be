package voti.credit.statement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.Roles;

/**
 * Takes what a bank tells. All statements of a camt.053 add up, or none is taken; whatever is read
 * twice is booked once.
 */
@RestController
class StatementEndpoint {

  static final String RECEIPT =
      """
      {"bankAccount": "EE382200221020145685", "reference": "2010031000042",
       "amount": {"amount": "250.00", "currency": "SEK"}, "booked": "2010-03-10",
       "text": "Invoice 2010-000001"}
      """;

  private final Booking booking;
  private final Notifications notifications;

  StatementEndpoint(Booking booking, Notifications notifications) {
    this.booking = booking;
    this.notifications = notifications;
  }

  @Operation(
      summary = "Book the receipts of a camt.053 bank statement, or take the details of a camt.054",
      description =
          "Booked (BOOK) credit entries are matched to open items by ISO 11649 reference, number or"
              + " Estonian reference number, in structured or unstructured remittance; what is not"
              + " sure is proposed. Reversals mirror what they take back. A camt.054 books nothing:"
              + " it details entries of statements, whichever comes first.")
  @PostMapping(
      path = "/api/credit/statements",
      consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
  StatementAnswer take(@RequestBody byte[] xml, @Parameter(hidden = true) Caller caller) {
    var permitted = caller.as(Roles.CONTROLLER, Roles.INTEGRATION);
    var document = CamtDocument.read(xml);
    document.statements().forEach(BankStatement::requireSum);
    var lines = new ArrayList<StatementAnswer.Line>();
    for (var statement : document.statements()) {
      lines.addAll(booking.book(statement.entries(), permitted));
    }
    lines.addAll(notifications.take(document.notified(), permitted));
    return StatementAnswer.of(lines);
  }

  @Operation(
      summary = "Book the receipts of a bank's CSV file, with a report per row",
      description =
          "The first row names the columns, in English, Estonian or Swedish: booking date, amount,"
              + " currency; and, where there is something to say, value date, debit/credit, bank"
              + " reference, reference number, text, payer account, account.")
  @PostMapping(path = "/api/credit/statements", consumes = "text/csv")
  StatementAnswer takeCsv(
      @RequestBody byte[] file,
      @Parameter(example = "EE382200221020145685") @RequestParam(required = false)
          @Nullable String account,
      @Parameter(hidden = true) Caller caller) {
    var permitted = caller.as(Roles.CONTROLLER, Roles.INTEGRATION);
    var statement = CsvStatement.read(file, account);
    var lines = new ArrayList<>(booking.book(statement.entries(), permitted));
    lines.addAll(statement.bad());
    return StatementAnswer.of(lines);
  }

  @Operation(summary = "Book one receipt; the same bank account and reference are the same receipt")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(RECEIPT)))
  @PostMapping(path = "/api/credit/receipts", consumes = MediaType.APPLICATION_JSON_VALUE)
  StatementAnswer takeOne(
      @Valid @RequestBody ReceiptRequest body, @Parameter(hidden = true) Caller caller) {
    var permitted = caller.as(Roles.CONTROLLER, Roles.INTEGRATION);
    return StatementAnswer.of(booking.book(List.of(body.entry()), permitted));
  }
}
