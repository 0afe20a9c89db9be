package voti.credit.cutovers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.cutover.FileKind;
import voti.kit.command.Caller;
import voti.kit.security.Roles;

/**
 * Takes files of a cut-over. A bad row is refused with its line, the others are taken; a row is
 * known by its key, so that a file sent twice is booked once.
 */
@RestController
@RequestMapping("/api/credit/cut-overs/{cutOver}/files")
class CutOverFilesEndpoint {

  static final String EXAMPLE =
      """
      account,item,issued,due,amount,currency
      acc-7f-0192f3a0-0001-7000-8000-000000000001,2009-1187,2009-12-01,2009-12-31,1200.00,SEK
      """;

  private final TakeFile files;
  private final CutOvers cutOvers;

  CutOverFilesEndpoint(TakeFile files, CutOvers cutOvers) {
    this.files = files;
    this.cutOvers = cutOvers;
  }

  @Operation(
      summary = "Take a file of one kind, with a report of the rows that were refused",
      description =
          "Kinds and columns: open-items (account, item, issued, due, amount); paid-items (account,"
              + " item, due, paid-on, amount, and issued where it is known); limits (account, limit,"
              + " decided-by, decided-on); covers (account, cover, kind, provider, amount, insured,"
              + " most, from, until, lapses-when-late); checks (account, on, source, and what a file of checks may"
              + " have). Each may have a column currency; without it, the currency is told in the"
              + " path, or the one the old system stated for this kind. An account is named by its"
              + " id, its GLN or its number in the trade register. A file has at most 5 MB; a larger"
              + " one is sent in parts, each with the header.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = "string"),
              examples = @ExampleObject(EXAMPLE)))
  @PostMapping(path = "/{kind}", consumes = "text/csv")
  FileAnswer take(
      @PathVariable String cutOver,
      @PathVariable String kind,
      @Parameter(description = "What its sender calls it")
          @RequestParam(required = false, defaultValue = "")
          String name,
      @RequestParam(required = false) @Nullable Currency currency,
      @Parameter(description = "The line at which its first row stands in the sender's file")
          @RequestParam(required = false, defaultValue = "2")
          int line,
      @RequestBody byte[] file,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).whatever().through("document");
    var row = cutOvers.get(cutOver);
    var of = StatedTotal.kind(kind);
    var sent =
        new SentFile(
            of,
            name.isBlank() ? of.word() : name,
            file,
            currency == null ? stated(row, of) : currency,
            line);
    var frame = new Frame(row.cutOver(), row.source(), row.day());
    return FileAnswer.of(files.take(frame, sent, controller));
  }

  /** What the old system stated this kind in, when that is one currency. */
  private static @Nullable Currency stated(CutOverRow row, FileKind kind) {
    var currencies =
        row.totals().stream()
            .filter(total -> total.kind() == kind)
            .map(total -> total.sum().currency())
            .distinct()
            .toList();
    return currencies.size() == 1 ? currencies.getFirst() : null;
  }
}
