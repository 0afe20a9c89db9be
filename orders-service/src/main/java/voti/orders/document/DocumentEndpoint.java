package voti.orders.document;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.command.Refused;
import voti.kit.security.Roles;
import voti.kit.web.Problems;
import voti.orders.document.DocumentTaken.OrderTaken;
import voti.orders.order.OrderEvent.OrderRequestRefused;
import voti.orders.views.OwnWrites;
import voti.values.decision.Refusal;

@RestController
@RequestMapping("/api/orders/documents")
class DocumentEndpoint {

  private final UblIntake ubl;
  private final CsvIntake csv;
  private final EdifactIntake edifact;
  private final OwnWrites writes;

  DocumentEndpoint(UblIntake ubl, CsvIntake csv, EdifactIntake edifact, OwnWrites writes) {
    this.ubl = ubl;
    this.csv = csv;
    this.edifact = edifact;
    this.writes = writes;
  }

  @PostMapping(consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
  @Operation(
      summary =
          "Takes an order, its change or its cancellation as UBL 2.1; a refusal names the element")
  ResponseEntity<DocumentTaken> takeUbl(@RequestBody byte[] xml, Caller caller) {
    var seller = seller(caller);
    return answer(List.of(ubl.take(xml, seller)));
  }

  @PostMapping(consumes = "text/csv")
  @Operation(
      summary = "Takes a file of orders, a line per row, with a report per order",
      description =
          "Columns: number, orderedOn, gln, currency, sku, quantity; and, where there is something"
              + " to say, unit, gtin, buyersNumber, name, requestedFrom, requestedUntil, partialDelivery.")
  ResponseEntity<DocumentTaken> takeCsv(@RequestBody byte[] file, Caller caller) {
    var seller = seller(caller);
    return answer(csv.take(file, seller));
  }

  @PostMapping(consumes = {Edifact.TYPE, MediaType.TEXT_PLAIN_VALUE})
  @Operation(
      summary =
          "Takes an EDIFACT interchange of ORDERS and ORDCHG, D.96A or D.01B, as EANCOM has it",
      description =
          "Text that begins with UNA or UNB. Of several messages each is taken or refused by"
              + " itself; a refusal names the segment: LIN 2, QTY+21.")
  ResponseEntity<DocumentTaken> takeEdifact(@RequestBody byte[] interchange, Caller caller) {
    var seller = seller(caller);
    return answer(edifact.take(interchange, seller));
  }

  /** The one refusal that is stored: it names the element that identifies the document. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request) {
    var refusal = refused.refusal();
    var problem = Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, refusal.rule(), refusal.sentence());
    problem.setProperty("element", isXml(request) ? element(refusal) : Edifact.BEGINNING);
    problem.setProperty("position", refused.accepted().position());
    return ResponseEntity.unprocessableContent().body(problem);
  }

  private static boolean isXml(HttpServletRequest request) {
    return String.valueOf(request.getContentType()).contains("xml");
  }

  private static String element(Refusal refusal) {
    var request = refusal instanceof OrderRequestRefused refused ? refused.request() : "";
    return switch (request) {
      case "amend" -> "/OrderChange";
      case "cancel" -> "/OrderCancellation/OrderReference";
      default -> "/Order/ID";
    };
  }

  private Caller seller(Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT, Roles.INTEGRATION);
    writes.seen();
    return seller.through("document");
  }

  private static ResponseEntity<DocumentTaken> answer(List<OrderTaken> orders) {
    var taken = DocumentTaken.of(orders);
    var status =
        taken.outcome().equals(DocumentTaken.CAPTURED) ? HttpStatus.CREATED : HttpStatus.OK;
    return ResponseEntity.status(status).body(taken);
  }
}
