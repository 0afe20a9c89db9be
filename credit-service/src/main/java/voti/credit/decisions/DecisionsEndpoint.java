package voti.credit.decisions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.decision.CreditDecisionCommand.RejectOrder;
import voti.credit.decision.CreditDecisionCommand.ReleaseOrder;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** The inbox of documented credit decisions, oldest first, and the answers to them. */
@RestController
@RequestMapping("/api/credit/decisions")
class DecisionsEndpoint {

  static final String RELEASE =
      """
      {"deviation": "10", "days": 5, "on": "2010-01-31", "reason": "Good payer, first season"}
      """;
  static final String REJECTION =
      """
      {"on": "2010-01-31", "reason": "Two invoices are overdue"}
      """;

  private static final int PAGE = 100;

  private final Commands commands;
  private final AccountScope scope;
  private final MongoCollection<DecisionRow> decisions;

  DecisionsEndpoint(Commands commands, AccountScope scope, MongoDatabase database) {
    this.commands = commands;
    this.scope = scope;
    this.decisions = database.getCollection(DecisionProjector.DECISIONS, DecisionRow.class);
  }

  @Operation(summary = "Documented credit decisions the caller may see")
  @GetMapping
  Page<DecisionRow> list(
      @Parameter(example = "open") @RequestParam(defaultValue = "open") String state,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    var asked = and(eq("state", state), scope.visible(caller));
    var rows =
        decisions
            .find(cursor == null ? asked : and(asked, gt("sequence", cursor)))
            .sort(Sorts.ascending("sequence"))
            .limit(PAGE)
            .into(new ArrayList<>());
    var next = rows.size() < PAGE ? null : Long.toString(rows.getLast().sequence());
    return new Page<>(rows, next);
  }

  @Operation(summary = "One documented credit decision, with its inputs and rules")
  @GetMapping("/{decision}")
  DecisionRow one(@PathVariable String decision, @Parameter(hidden = true) Caller caller) {
    var row = known(decision);
    scope.requireRead(row.account(), caller);
    return row;
  }

  @Operation(summary = "Release the withheld order")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(RELEASE)))
  @PostMapping("/{decision}/releases")
  Accepted release(
      @PathVariable String decision,
      @Valid @RequestBody ReleaseRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    scope.requireWrite(known(decision).account(), controller);
    return commands.send(
        new ReleaseOrder(decision, body.deviation(), body.days(), body.on()), controller);
  }

  @Operation(summary = "Reject the withheld order")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(REJECTION)))
  @PostMapping("/{decision}/rejections")
  Accepted reject(
      @PathVariable String decision,
      @Valid @RequestBody RejectionRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    scope.requireWrite(known(decision).account(), controller);
    return commands.send(new RejectOrder(decision, body.on()), controller);
  }

  private DecisionRow known(String decision) {
    var row = decisions.find(eq(decision)).first();
    if (row == null) {
      throw new Unknown(
          "decision-is-known",
          "There is no credit decision " + decision + ".",
          new Fact("decision", decision));
    }
    return row;
  }
}
