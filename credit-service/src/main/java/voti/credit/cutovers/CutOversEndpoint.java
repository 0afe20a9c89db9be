package voti.credit.cutovers;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.cutover.CutOverCommand.ConfirmCutOver;
import voti.credit.cutover.CutOverCommand.OpenCutOver;
import voti.credit.cutover.CutOverCommand.Reconcile;
import voti.credit.cutover.Named;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.kit.views.Freshness;
import voti.kit.web.Page;
import voti.values.Ids;
import voti.values.Money;

/** Cut-overs: opened with control totals, reconciled, and answered for by a second person. */
@RestController
@RequestMapping("/api/credit/cut-overs")
class CutOversEndpoint {

  static final String OPEN =
      """
      {"source": "Navision", "day": "2010-01-01",
       "stated": [{"kind": "open-items", "rows": 1,
                   "sum": {"amount": "1200.00", "currency": "SEK"}},
                  {"kind": "paid-items", "rows": 240,
                   "sum": {"amount": "310400.00", "currency": "SEK"}}]}
      """;
  static final String RECONCILE =
      """
      {"reason": "All files of the evening were sent"}
      """;
  static final String CONFIRM =
      """
      {"differences": [{"kind": "paid-items",
                        "sum": {"amount": "-310400.00", "currency": "SEK"}}],
       "reason": "Payment history stays in the old system"}
      """;

  private final Commands commands;
  private final CutOvers cutOvers;
  private final TakenAndBooked totals;
  private final Freshness freshness;

  CutOversEndpoint(
      Commands commands, CutOvers cutOvers, TakenAndBooked totals, Freshness freshness) {
    this.commands = commands;
    this.cutOvers = cutOvers;
    this.totals = totals;
    this.freshness = freshness;
  }

  /**
   * @param source the name of the old system
   * @param day the first day of our books
   * @param stated control totals, as the old system says them
   */
  record OpenRequest(
      @NotBlank String source, LocalDate day, @NotEmpty @Valid List<StatedTotal> stated) {}

  record ReconcileRequest(@Nullable String reason) {}

  /**
   * @param differences each that there is, as it is; absent when the totals agree
   * @param reason why it is confirmed all the same
   */
  record ConfirmRequest(@Nullable List<Difference> differences, @Nullable String reason) {}

  /**
   * @param sum booked less stated
   */
  record Difference(String kind, Money sum) {

    Named named() {
      return new Named(StatedTotal.kind(kind), sum);
    }
  }

  @Operation(summary = "The last cut-overs, the newest first")
  @GetMapping
  Page<CutOverRow> list(@Parameter(hidden = true) Caller caller) {
    reader(caller);
    return Page.of(cutOvers.newest());
  }

  @Operation(summary = "A cut-over: stated, taken and booked side by side, and its files")
  @GetMapping("/{cutOver}")
  CutOverView one(@PathVariable String cutOver, @Parameter(hidden = true) Caller caller) {
    reader(caller);
    return cutOvers.view(cutOver);
  }

  @Operation(summary = "Rows that were refused, by file and line")
  @GetMapping("/{cutOver}/refused-rows")
  Page<RefusedLine> refused(
      @PathVariable String cutOver,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    reader(caller);
    return cutOvers.refused(cutOver, cursor);
  }

  @Operation(summary = "Open a cut-over with the control totals of the old system")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(OPEN)))
  @PostMapping
  Accepted open(@Valid @RequestBody OpenRequest body, @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER);
    var stated = body.stated().stream().map(StatedTotal::total).toList();
    var id = controller.newId("cut", Ids.NO_SLOT);
    return commands.send(
        new OpenCutOver(id, body.source().strip(), body.day(), stated), controller);
  }

  @Operation(summary = "Hold what was stated, taken and booked side by side")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(RECONCILE)))
  @PostMapping("/{cutOver}/reconciliations")
  Accepted reconcile(
      @PathVariable String cutOver,
      @Valid @RequestBody ReconcileRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    cutOvers.get(cutOver);
    freshness.awaitAll();
    var both = totals.of(cutOver);
    return commands.send(new Reconcile(cutOver, both.taken(), both.booked()), controller);
  }

  @Operation(summary = "Answer for a cut-over that somebody else made")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(CONFIRM)))
  @PostMapping("/{cutOver}/confirmations")
  Accepted confirm(
      @PathVariable String cutOver,
      @Valid @RequestBody ConfirmRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    cutOvers.get(cutOver);
    var differences = body.differences() == null ? List.<Difference>of() : body.differences();
    return commands.send(
        new ConfirmCutOver(cutOver, differences.stream().map(Difference::named).toList()),
        controller);
  }

  private static void reader(Caller caller) {
    caller.as(Roles.CONTROLLER, Roles.AUDITOR, Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR);
  }
}
