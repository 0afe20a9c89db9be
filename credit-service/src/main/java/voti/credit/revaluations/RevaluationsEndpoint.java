package voti.credit.revaluations;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.revaluation.RevaluationCommand.StartRevaluation;
import voti.credit.revaluation.RevaluationCommand.TakeRevaluationBack;
import voti.credit.views.Rows;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Revaluations of what is open in other currencies. */
@RestController
@RequestMapping("/api/credit/revaluations")
class RevaluationsEndpoint {

  static final String START =
      """
      {"on": "2010-01-31", "reason": "End of the month"}
      """;
  static final String BACK =
      """
      {"on": "2010-02-01", "reason": "The rate of another day was meant"}
      """;

  private static final int PAGE = 100;

  private final Commands commands;
  private final AccountScope scope;
  private final RatesAreKnown rates;
  private final RevaluationPolicy policy;
  private final Clock clock;
  private final ZoneId zone;
  private final MongoCollection<RevaluationRow> rows;
  private final MongoCollection<RevaluationRow.OfAccount> accounts;

  RevaluationsEndpoint(
      Commands commands,
      AccountScope scope,
      RatesAreKnown rates,
      RevaluationPolicy policy,
      Clock clock,
      @Value("${voti.credit.zone}") ZoneId zone,
      MongoDatabase database) {
    this.commands = commands;
    this.scope = scope;
    this.rates = rates;
    this.policy = policy;
    this.clock = clock;
    this.zone = zone;
    this.rows = database.getCollection(RevaluationProjector.REVALUATIONS, RevaluationRow.class);
    this.accounts =
        database.getCollection(RevaluationProjector.ACCOUNTS, RevaluationRow.OfAccount.class);
  }

  /** The body of a start, and of a taking back. */
  record Day(LocalDate on, @NotBlank String reason) {}

  @Operation(summary = "Revaluations, oldest first")
  @GetMapping
  Page<RevaluationRow> list(@RequestParam(required = false) @Nullable Long cursor) {
    return Rows.page(rows, Filters.empty(), cursor, RevaluationRow::opened);
  }

  @Operation(
      summary = "What a revaluation made of items: before and after, by account",
      description = "Of the accounts the caller may see.")
  @GetMapping("/{revaluation}/accounts")
  Page<RevaluationRow.OfAccount> accounts(
      @PathVariable String revaluation,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    var asked = and(eq("revaluation", revaluation), scope.visible(caller));
    var found =
        accounts
            .find(cursor == null ? asked : and(asked, gt("_id", cursor)))
            .sort(Sorts.ascending("_id"))
            .limit(PAGE)
            .into(new ArrayList<>());
    return new Page<>(found, found.size() < PAGE ? null : "" + found.getLast().entry());
  }

  @Operation(
      summary = "Carry what is open in other currencies at the rate of a day",
      description =
          "Of all accounts. Where a rate of the day is missing it is refused whole, naming both.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(START)))
  @PostMapping
  Accepted start(@Valid @RequestBody Day body, @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    rates.check(body.on());
    return commands.send(
        new StartRevaluation(
            Ids.named("rvl", Ids.NO_SLOT, body.on().toString()),
            body.on(),
            LocalDate.now(clock.withZone(zone)),
            policy.reference(),
            policy.reverseOn(body.on())),
        controller);
  }

  @Operation(summary = "Take a revaluation back before its policy does, or where it would stay")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(BACK)))
  @PostMapping("/{revaluation}/reversals")
  Accepted takeBack(
      @PathVariable String revaluation,
      @Valid @RequestBody Day body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    if (rows.find(eq(revaluation)).first() == null) {
      throw new Unknown(
          "revaluation-is-known",
          "There is no revaluation " + revaluation + ".",
          new Fact("revaluation", revaluation));
    }
    return commands.send(
        new TakeRevaluationBack(revaluation, body.on(), body.reason()), controller);
  }
}
