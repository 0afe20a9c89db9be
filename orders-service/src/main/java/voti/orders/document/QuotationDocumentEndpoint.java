package voti.orders.document;

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
import voti.kit.command.Caller;
import voti.orders.accounts.Buyers;
import voti.orders.quotation.StoredQuotations;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/quotations/{quotation:quo-.*}")
class QuotationDocumentEndpoint {

  private final StoredQuotations quotations;
  private final Buyers buyers;
  private final QuotationPaper paper;
  private final SellerParty seller;

  QuotationDocumentEndpoint(
      StoredQuotations quotations, Buyers buyers, QuotationPaper paper, SellerParty seller) {
    this.quotations = quotations;
    this.buyers = buyers;
    this.paper = paper;
    this.seller = seller;
  }

  @GetMapping(value = "/quotation.xml", produces = MediaType.APPLICATION_XML_VALUE)
  @Operation(
      summary = "A version for the buyer's system: UBL 2.1 Quotation; the newest unless named")
  ResponseEntity<byte[]> xml(
      @PathVariable String quotation,
      @RequestParam(defaultValue = "0") int version,
      Caller caller) {
    var drafted = quotations.toRead(quotation, caller);
    var offer = quotations.version(quotation, version);
    var gln =
        buyers
            .find(drafted.account())
            .orElseThrow(
                () ->
                    new Unknown(
                        "account-is-known", "There is no account " + drafted.account() + "."))
            .gln();
    return file(
        drafted.number() + "-" + offer.version() + ".xml",
        MediaType.APPLICATION_XML,
        new UblQuotation(drafted.number(), offer, gln, seller).xml());
  }

  @GetMapping(value = "/quotation.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  @Operation(summary = "A version to read, in English or Estonian (lang); the newest unless named")
  ResponseEntity<byte[]> pdf(
      @PathVariable String quotation,
      @RequestParam(defaultValue = "0") int version,
      @Parameter(example = "et") @RequestParam(required = false) @Nullable String lang,
      @Parameter(hidden = true) Locale locale,
      Caller caller) {
    var drafted = quotations.toRead(quotation, caller);
    var offer = quotations.version(quotation, version);
    var language = lang == null ? locale : Locale.forLanguageTag(lang);
    return file(
        drafted.number() + "-" + offer.version() + ".pdf",
        MediaType.APPLICATION_PDF,
        paper.pdf(drafted.number(), offer, language));
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .body(bytes);
  }
}
