package voti.credit.checks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.checks.DueChecks.Due;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Records a credit check; lists those of an account, newest first, and those that are due. */
@RestController
@RequestMapping("/api/credit/checks")
class ChecksEndpoint {

  static final String EXAMPLE =
      """
      {"account": "acc-7f-0192f3a0-0001-7000-8000-000000000001", "on": "2010-01-19",
       "statements": {"workingCapital": "60000", "retainedEarnings": "45000", "ebit": "30000",
                      "bookEquity": "120000", "totalAssets": "200000", "totalLiabilities": "80000"},
       "currency": "SEK", "source": "annual report 2008",
       "inputs": {
         "registry": {"evidence": {"source": "Bolagsverket", "dated": "2010-01-18"},
                      "status": "registered", "foundedOn": "1998-05-01", "sector": "F",
                      "country": "SE"},
         "references": [{"evidence": {"source": "telephone", "dated": "2010-01-18"},
                         "from": "Another supplier", "daysLate": 4}]}}
      """;

  private final Recording recording;
  private final StoredChecks stored;
  private final DueChecks due;
  private final AccountScope scope;
  private final Clock clock;
  private final MongoCollection<CheckRow> checks;

  ChecksEndpoint(
      Recording recording,
      StoredChecks stored,
      DueChecks due,
      AccountScope scope,
      Clock clock,
      MongoDatabase database) {
    this.recording = recording;
    this.stored = stored;
    this.due = due;
    this.scope = scope;
    this.clock = clock;
    this.checks = database.getCollection(CheckProjector.CHECKS, CheckRow.class);
  }

  @Operation(summary = "Measure a buyer by the policy of the day: score, class, proposed limit")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(EXAMPLE)))
  @PostMapping
  CheckAnswer record(@RequestBody CheckRequest body, @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER);
    var made = controller.newId("chk", Ids.slotOf(body.account()));
    return CheckAnswer.of(recording.record(body, made, controller));
  }

  @Operation(summary = "The checks of an account, newest first")
  @GetMapping
  Page<CheckRow> list(@RequestParam String account, @Parameter(hidden = true) Caller caller) {
    scope.requireRead(account, caller);
    return Page.of(
        checks
            .find(Filters.eq("account", account))
            .sort(Sorts.descending("on", "_id"))
            .into(new ArrayList<>()));
  }

  @Operation(summary = "Accounts to be checked again, the longest due first")
  @GetMapping("/due")
  Page<Due> due(
      @RequestParam(required = false) @Nullable LocalDate on,
      @Parameter(example = "grey") @RequestParam(name = "class", required = false)
          @Nullable String creditClass,
      @RequestParam(required = false) @Nullable String cursor,
      @Parameter(hidden = true) Caller caller) {
    var day = on == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : on;
    return due.on(day, creditClass, cursor, scope.visible(caller, "_id"));
  }

  @Operation(summary = "One check: every input, measure and knock-out, and what would move it")
  @GetMapping("/{check}")
  CheckView one(@PathVariable String check, @Parameter(hidden = true) Caller caller) {
    var found =
        stored
            .find(check)
            .orElseThrow(
                () ->
                    new Unknown(
                        "check-is-known",
                        "There is no credit check " + check + ".",
                        new Fact("check", check)));
    scope.requireRead(found.account(), caller);
    return CheckView.of(found);
  }
}
