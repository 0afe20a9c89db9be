package voti.credit.vatreport;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.YearMonth;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.export.Files;
import voti.credit.journal.Journal;
import voti.credit.journal.JournalReaders;
import voti.credit.parties.Parties;
import voti.kit.command.Caller;

/** What the VAT return of a period is made of. */
@RestController
class VatReportEndpoint {

  private final Journal journal;
  private final Parties parties;

  VatReportEndpoint(Journal journal, Parties parties) {
    this.journal = journal;
    this.parties = parties;
  }

  @Operation(
      summary =
          "VAT of a period by category and rate, invoices by buyer (KMD INF A), EC sales (VD)",
      description = "From the posting journal, so that it is what went to the ledger.")
  @GetMapping("/api/credit/vat-report")
  ResponseEntity<Object> report(
      @Parameter(example = "2010-02") @RequestParam YearMonth period,
      @Parameter(description = "summary, buyers or ec-sales; of a file")
          @RequestParam(defaultValue = "summary")
          String part,
      @Parameter(description = "json, csv or xlsx") @RequestParam(defaultValue = "json")
          String format,
      @Parameter(hidden = true) Caller caller) {
    JournalReaders.check(caller);
    var sum = new VatReport.Sum(parties::of);
    journal.eachOf(period, sum::add);
    var report = sum.report(period);
    return Files.answer(format, report, () -> VatTables.of(report, part));
  }
}
