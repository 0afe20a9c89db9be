package voti.credit.journal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.export.Files;
import voti.credit.ledgermaps.LedgerMappings;
import voti.kit.command.Caller;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.web.Page;

/** The posting journal by period, to look at or to take into the ledger. */
@RestController
@RequestMapping("/api/credit/journal")
class JournalEndpoint {

  private final Journal journal;
  private final LedgerMappings mappings;
  private final AccountDirectory directory;
  private final Clock clock;

  JournalEndpoint(
      Journal journal, LedgerMappings mappings, AccountDirectory directory, Clock clock) {
    this.journal = journal;
    this.mappings = mappings;
    this.directory = directory;
    this.clock = clock;
  }

  /** A month in a list. */
  record Month(YearMonth period, String state) {}

  @Operation(
      summary = "The entries of a period, page by page; as CSV or XLSX all of them",
      description = "A closed period's files are the same, byte for byte, however often asked for.")
  @GetMapping
  ResponseEntity<Object> entries(
      @Parameter(example = "2010-02") @RequestParam YearMonth period,
      @Parameter(description = "only those of a debtor; of JSON") @RequestParam(required = false)
          @Nullable String account,
      @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = "json, csv or xlsx") @RequestParam(defaultValue = "json")
          String format,
      @Parameter(hidden = true) Caller caller) {
    JournalReaders.check(caller);
    if (!format.equals("json")) {
      return Files.answer(format, "", () -> PeriodSheet.of(period, journal, mappings).table());
    }
    var page = journal.page(period, account, cursor);
    var sheet = new PeriodSheet(period, mappings.all());
    return ResponseEntity.ok(
        new Page<>(
            page.items().stream()
                .map(entry -> EntryView.of(entry, name(entry.account()), sheet))
                .toList(),
            page.next()));
  }

  private @Nullable String name(@Nullable String account) {
    return account == null ? null : directory.find(account).map(AccountEntry::name).orElse(null);
  }

  @Operation(summary = "Months that have entries, the newest first, and the current one")
  @GetMapping("/periods")
  Page<Month> periods(@Parameter(hidden = true) Caller caller) {
    JournalReaders.check(caller);
    var months = new java.util.TreeSet<>(journal.months());
    months.add(YearMonth.from(clock.instant().atZone(clock.getZone())));
    return Page.of(
        List.copyOf(months.descendingSet()).stream()
            .map(month -> new Month(month, state(journal.closingsOf(month))))
            .toList());
  }

  @Operation(summary = "A period: totals of each account, its state, the hash of its export")
  @GetMapping("/periods/{period}")
  PeriodView period(@PathVariable YearMonth period, @Parameter(hidden = true) Caller caller) {
    JournalReaders.check(caller);
    var sheet = PeriodSheet.of(period, journal, mappings);
    return PeriodView.of(period, sheet, Files.sha256(sheet.table()), journal.closingsOf(period));
  }

  private static String state(List<Closing> closings) {
    return closings.isEmpty() || closings.getLast().reopenedAt() != null ? "open" : "closed";
  }
}
