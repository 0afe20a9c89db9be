package voti.credit.journal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.export.Files;
import voti.credit.ledgermaps.LedgerMappings;
import voti.credit.period.AccountingPeriodCommand.ClosePeriod;
import voti.credit.period.AccountingPeriodCommand.ReopenPeriod;
import voti.credit.period.AccountingPeriods;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.kit.views.Freshness;

/** Closes periods of the journal, and opens them again. */
@RestController
@RequestMapping("/api/credit/journal/periods/{period}")
class PeriodsEndpoint {

  static final String CLOSING =
      """
      {"reason": "Compared with the bank and the statement of receivables"}
      """;
  static final String REOPENING =
      """
      {"reason": "The auditor asks for an entry in its own month"}
      """;

  private final Commands commands;
  private final Journal journal;
  private final LedgerMappings mappings;
  private final Freshness freshness;
  private final Clock clock;

  PeriodsEndpoint(
      Commands commands,
      Journal journal,
      LedgerMappings mappings,
      Freshness freshness,
      Clock clock) {
    this.commands = commands;
    this.journal = journal;
    this.mappings = mappings;
    this.freshness = freshness;
    this.clock = clock;
  }

  /** The body of a closing and of a reopening. */
  record Change(@NotBlank String reason) {}

  @Operation(
      summary = "Close a period that is over, with its totals as the journal has them",
      description = "What is recorded later for its days is posted in the next open period.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(CLOSING)))
  @PostMapping("/closings")
  Accepted close(
      @PathVariable YearMonth period,
      @Valid @RequestBody Change body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    var until = clock.instant().truncatedTo(ChronoUnit.MICROS);
    // What was recorded by then is read before it is added up.
    freshness.awaitAll();
    var sheet = recordedBy(period, until);
    return commands.send(
        new ClosePeriod(
            AccountingPeriods.of(period),
            period,
            until,
            sheet.entries(),
            sheet.totals().stream().map(Total::told).toList(),
            Files.sha256(sheet.table())),
        controller);
  }

  @Operation(summary = "Open a closed period again, as a second person")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(REOPENING)))
  @PostMapping("/reopenings")
  Accepted reopen(
      @PathVariable YearMonth period,
      @Valid @RequestBody Change body,
      @Parameter(hidden = true) Caller caller) {
    var second = caller.as(Roles.CONTROLLER, Roles.ADMIN).because(body.reason());
    return commands.send(new ReopenPeriod(AccountingPeriods.of(period), period), second);
  }

  private PeriodSheet recordedBy(YearMonth period, Instant until) {
    var sheet = new PeriodSheet(period, mappings.all());
    journal.eachOf(
        period,
        entry -> {
          if (!entry.recorded().isAfter(until)) {
            sheet.add(entry);
          }
        });
    return sheet;
  }
}
