package voti.credit.checks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import voti.credit.check.CreditCheckEvent.CheckRecorded;
import voti.credit.checks.CheckFileAnswer.Row;
import voti.kit.command.Caller;
import voti.kit.json.Wire;
import voti.kit.security.Roles;
import voti.kit.web.Problems;
import voti.values.Ids;
import voti.values.decision.CommercialRefusal;
import voti.verify.Canonical;

/**
 * Takes files of checks. A bad row is refused with its line and the reason, the others are taken; a
 * row is known by what it says, so that a file read twice is recorded once.
 */
@RestController
@RequestMapping("/api/credit/checks/files")
class CheckFilesEndpoint {

  static final String EXAMPLE =
      """
      {"checks": [
        {"account": "acc-7f-0192f3a0-0001-7000-8000-000000000001", "on": "2010-01-20",
         "currency": "SEK", "source": "annual report 2008",
         "inputs": {"statements": [
           {"evidence": {"source": "annual report 2008", "dated": "2009-05-31"}, "year": 2008,
            "currency": "SEK", "currentAssets": "140000", "currentLiabilities": "80000",
            "retainedEarnings": "45000", "bookEquity": "120000", "totalAssets": "200000",
            "totalLiabilities": "80000", "turnover": "640000", "ebit": "30000",
            "interest": "4000"}]}}]}
      """;

  private final Recording recording;

  CheckFilesEndpoint(Recording recording) {
    this.recording = recording;
  }

  @Operation(summary = "Record a file of checks, with a report per row")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              examples = @ExampleObject(EXAMPLE)))
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  CheckFileAnswer takeJson(@RequestBody byte[] file, @Parameter(hidden = true) Caller caller) {
    return take(CheckFile.json(file), caller);
  }

  @Operation(
      summary = "Record a file of checks, a line per row, with a report per row",
      description =
          "Columns: account, on, currency, source; and, where they are known, documentHash, year,"
              + " currentAssets, currentLiabilities, workingCapital, retainedEarnings, bookEquity,"
              + " totalAssets, totalLiabilities, turnover, ebit, interest, status, foundedOn,"
              + " sector, country, taxDebt; and up to five of reference1From, reference1DaysLate,"
              + " reference1ValidUntil, and of guarantee1From, guarantee1Amount,"
              + " guarantee1ValidUntil.")
  @PostMapping(consumes = "text/csv")
  CheckFileAnswer takeCsv(@RequestBody byte[] file, @Parameter(hidden = true) Caller caller) {
    return take(CheckFile.csv(file), caller);
  }

  private CheckFileAnswer take(List<CheckFile.Row> rows, Caller caller) {
    var controller = caller.as(Roles.CONTROLLER, Roles.INTEGRATION).through("document");
    return CheckFileAnswer.of(rows.stream().map(row -> take(row, controller)).toList());
  }

  private Row take(CheckFile.Row row, Caller controller) {
    var account = row.body().at("/account").asString("");
    try {
      var body = Wire.mapper().treeToValue(row.body(), CheckRequest.class);
      if (!Ids.isA("acc", account)) {
        return Row.refused(row.line(), account, "account: an id looks like acc-7f-…");
      }
      var said = Canonical.of(row.body().toString());
      var made = Ids.named("chk", Ids.slotOf(account), said);
      var accepted = recording.record(body, made, controller.causedBy("check-file:" + made));
      var found = (CheckRecorded) accepted.happened().getFirst().event();
      return new Row(
          row.line(),
          accepted.repeated() ? "known" : "recorded",
          account,
          accepted.id(),
          found.creditClass().word(),
          null,
          accepted.position());
    } catch (JacksonException unreadable) {
      return Row.refused(row.line(), account, sentence(unreadable));
    } catch (CommercialRefusal refused) {
      return Row.refused(row.line(), account, refused.sentence());
    } catch (IllegalArgumentException bad) {
      return Row.refused(row.line(), account, String.valueOf(bad.getMessage()));
    }
  }

  private static String sentence(JacksonException unreadable) {
    return String.valueOf(Problems.of(unreadable).getDetail());
  }
}
