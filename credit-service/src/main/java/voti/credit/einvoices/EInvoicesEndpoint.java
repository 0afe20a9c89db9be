package voti.credit.einvoices;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.einvoice.EInvoiceCommand.ResendEInvoice;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** E-invoices by state, oldest first; those that need somebody, sent again with a reason. */
@RestController
@RequestMapping("/api/credit/einvoices")
class EInvoicesEndpoint {

  static final String RESEND =
      """
      {"reason": "The buyer gave us another reference"}
      """;

  private static final int PAGE = 100;
  private static final List<String> OPEN = List.of("rejected", "held", "waiting");

  private final MongoCollection<EInvoiceRow> rows;
  private final Attempts attempts;
  private final AccountScope scope;
  private final Commands commands;
  private final Clock clock;

  EInvoicesEndpoint(
      MongoDatabase database,
      Attempts attempts,
      AccountScope scope,
      Commands commands,
      Clock clock) {
    this.rows = database.getCollection(EInvoiceProjector.E_INVOICES, EInvoiceRow.class);
    this.attempts = attempts;
    this.scope = scope;
    this.commands = commands;
    this.clock = clock;
  }

  /**
   * An e-invoice in the list.
   *
   * @param hours how long it has been so
   * @param tried how often the access point was asked in vain
   * @param next when it is asked again; {@code null} when nothing was in vain
   */
  record Line(
      String eInvoice,
      String account,
      String document,
      String invoice,
      String number,
      String state,
      int attempt,
      Instant since,
      long hours,
      @Nullable String problem,
      int tried,
      @Nullable Instant next,
      List<EInvoiceRow.Step> steps) {}

  record ResendRequest(@NotBlank String reason) {}

  @Operation(
      summary = "E-invoices by state, oldest first, with their age",
      description =
          "state is waiting, sent, delivered, answered, rejected or held; open (the usual) is what"
              + " is not sent or was not taken; all is every one.")
  @GetMapping
  Page<Line> list(
      @Parameter(example = "open") @RequestParam(defaultValue = "open") String state,
      @RequestParam(required = false) @Nullable String invoice,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    var asked = new ArrayList<Bson>();
    asked.add(scope.visible(caller));
    if (state.equals("open")) {
      asked.add(in("state", OPEN));
    } else if (!state.equals("all")) {
      asked.add(eq("state", state));
    }
    if (invoice != null) {
      asked.add(eq("invoice", invoice));
    }
    if (cursor != null) {
      asked.add(gt("sequence", cursor));
    }
    var found =
        rows.find(and(asked)).sort(Sorts.ascending("sequence")).limit(PAGE).into(new ArrayList<>());
    var next = found.size() < PAGE ? null : Long.toString(found.getLast().sequence());
    return new Page<>(found.stream().map(this::line).toList(), next);
  }

  @Operation(summary = "Send a rejected or held e-invoice again, for a reason")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(RESEND)))
  @PostMapping("/{eInvoice}/resends")
  Accepted resend(
      @PathVariable String eInvoice,
      @Valid @RequestBody ResendRequest body,
      @Parameter(hidden = true) Caller caller) {
    var permitted = caller.as(Roles.CONTROLLER, Roles.SUPPORT).because(body.reason());
    var row = rows.find(eq(eInvoice)).first();
    if (row == null) {
      throw new Unknown(
          "e-invoice-is-known",
          "There is no e-invoice " + eInvoice + ".",
          new Fact("eInvoice", eInvoice));
    }
    scope.requireWrite(row.account(), permitted);
    return commands.send(new ResendEInvoice(eInvoice), permitted);
  }

  private Line line(EInvoiceRow row) {
    var tried = row.state().equals("waiting") ? attempts.find(row.eInvoice()).orElse(null) : null;
    return new Line(
        row.eInvoice(),
        row.account(),
        row.document(),
        row.invoice(),
        row.number(),
        row.state(),
        row.attempt(),
        row.since(),
        Duration.between(row.since(), clock.instant()).toHours(),
        tried == null ? row.problem() : tried.problem(),
        tried == null ? 0 : tried.tried(),
        tried == null ? null : tried.next(),
        row.steps());
  }
}
