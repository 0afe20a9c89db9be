package voti.credit.bills;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.invoices.KnownInvoices;
import voti.credit.items.Items;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** One bill: what it says, as an e-invoice, on paper. A credit note is found by its own id. */
@RestController
@RequestMapping("/api/credit/invoices")
class BillsEndpoint {

  private final Bills bills;
  private final KnownInvoices invoices;
  private final Items items;
  private final UblBill ubl;
  private final BillPaper paper;
  private final AccountScope scope;

  BillsEndpoint(
      Bills bills,
      KnownInvoices invoices,
      Items items,
      UblBill ubl,
      BillPaper paper,
      AccountScope scope) {
    this.bills = bills;
    this.invoices = invoices;
    this.items = items;
    this.ubl = ubl;
    this.paper = paper;
    this.scope = scope;
  }

  @Operation(summary = "One invoice: lines, VAT by rate, terms, and what reduced it")
  @GetMapping("/{invoice}")
  BillAnswer one(@PathVariable String invoice, @Parameter(hidden = true) Caller caller) {
    var row = invoices.find(invoice).orElseThrow(() -> unknown(invoice));
    scope.requireRead(row.account(), caller);
    var bill = bills.find(invoice).orElseThrow(() -> unknown(invoice));
    return BillAnswer.of(row, bill, items.find(invoice).orElse(null));
  }

  @Operation(summary = "An invoice or credit note as an e-invoice: UBL 2.1, Peppol BIS Billing 3")
  @GetMapping(value = "/{document}.xml", produces = MediaType.APPLICATION_XML_VALUE)
  ResponseEntity<byte[]> xml(
      @PathVariable String document, @Parameter(hidden = true) Caller caller) {
    var bill = visible(document, caller);
    return file(bill.number() + ".xml", MediaType.APPLICATION_XML, ubl.write(bill));
  }

  @Operation(summary = "An invoice or credit note to read, in English or Estonian (lang)")
  @GetMapping(value = "/{document}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> pdf(
      @PathVariable String document,
      @Parameter(example = "et") @RequestParam(required = false) @Nullable String lang,
      @Parameter(hidden = true) Locale locale,
      @Parameter(hidden = true) Caller caller) {
    var bill = visible(document, caller);
    var language = lang == null ? locale : Locale.forLanguageTag(lang);
    return file(bill.number() + ".pdf", MediaType.APPLICATION_PDF, paper.pdf(bill, language));
  }

  private BillFacts visible(String document, Caller caller) {
    var bill = bills.find(document).orElseThrow(() -> unknown(document));
    scope.requireRead(bill.account(), caller);
    return bill;
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .body(bytes);
  }

  private static Unknown unknown(String document) {
    return new Unknown(
        "invoice-is-known",
        "There is no invoice or credit note " + document + ".",
        new Fact("invoice", document));
  }
}
