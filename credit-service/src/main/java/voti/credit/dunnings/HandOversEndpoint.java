package voti.credit.dunnings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.dunning.DunningProcedure;
import voti.credit.handover.HandOverCommand.HandOverDebts;
import voti.credit.handover.HandOverCommand.RecallDebts;
import voti.credit.handover.HandedItem;
import voti.credit.views.ItemsOfAccount;
import voti.credit.views.Rows;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;

/** Debts handed over to a collection agency. */
@RestController
class HandOversEndpoint {

  static final String HAND_OVER =
      """
      {"items": ["inv-7f-0192f3a0-0040-7000-8000-000000000001"], "agency": "Inkasso AB",
       "on": "2010-06-01", "reason": "No answer to the last reminder"}
      """;
  static final String RECALL =
      """
      {"on": "2010-07-01", "reason": "They pay us in parts"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final Terms terms;
  private final ItemsOfAccount items;
  private final DunningProcedure procedure;

  HandOversEndpoint(
      Commands commands,
      AccountScope scope,
      Terms terms,
      ItemsOfAccount items,
      DunningProcedure procedure) {
    this.commands = commands;
    this.scope = scope;
    this.terms = terms;
    this.items = items;
    this.procedure = procedure;
  }

  /** The body of a hand-over. */
  record HandOverRequest(
      @NotEmpty List<String> items,
      @NotBlank String agency,
      LocalDate on,
      @NotBlank String reason) {}

  /** The body of a recall. */
  record Recall(LocalDate on, @NotBlank String reason) {}

  @Operation(summary = "Debts at an agency, of one account or all the caller may see")
  @GetMapping("/api/credit/hand-overs")
  Page<HandOverRow> list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    return terms.page(Rows.asked(scope, account, caller), cursor);
  }

  @Operation(summary = "Hand debts over that went through every reminder")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(HAND_OVER)))
  @PostMapping("/api/credit/accounts/{account}/hand-overs")
  Accepted handOver(
      @PathVariable String account,
      @Valid @RequestBody HandOverRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    scope.requireWrite(account, controller);
    var handed =
        body.items().stream()
            .distinct()
            .map(item -> items.find(account, item))
            .map(
                row ->
                    new HandedItem(
                        row.item(),
                        row.number(),
                        row.open().minus(row.disputed()),
                        row.leastLevel()))
            .toList();
    return commands.send(
        new HandOverDebts(
            controller.newId("hov", Ids.slotOf(account)),
            account,
            body.agency(),
            handed,
            procedure.last(),
            body.on()),
        controller);
  }

  @Operation(summary = "Take debts back from the agency")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(RECALL)))
  @PostMapping("/api/credit/hand-overs/{handOver}/recalls")
  Accepted recall(
      @PathVariable String handOver,
      @Valid @RequestBody Recall body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    scope.requireWrite(terms.handOver(handOver).account(), controller);
    return commands.send(new RecallDebts(handOver, body.on()), controller);
  }
}
