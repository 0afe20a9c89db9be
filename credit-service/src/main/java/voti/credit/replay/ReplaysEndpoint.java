package voti.credit.replay;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.policies.Policies;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** Starts replays of the policy, shows how far they are and what they found. */
@RestController
@RequestMapping("/api/credit/policy-replays")
class ReplaysEndpoint {

  static final String EXAMPLE =
      """
      {"policy": "cpo-00-0192f3a0-0001-7000-8000-000000000001", "from": "2009-01-01",
       "until": "2010-12-31", "asOf": "2011-06-30"}
      """;

  private static final int PAGE = 200;
  private static final int SHOWN = 50;

  private final ReplayStore replays;
  private final Policies policies;
  private final Clock clock;

  ReplaysEndpoint(ReplayStore replays, Policies policies, Clock clock) {
    this.replays = replays;
    this.policies = policies;
    this.clock = clock;
  }

  @Operation(
      summary =
          "Run a version of the policy over the checks and orders of a period, in the background",
      description = "Nothing is written to any account.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(EXAMPLE)))
  @PostMapping
  ReplayView start(@RequestBody ReplayRequest body, @Parameter(hidden = true) Caller caller) {
    var who = caller.as(Roles.CONTROLLER, Roles.ADMIN);
    var policy =
        policies
            .find(body.policy())
            .orElseThrow(
                () ->
                    new Unknown(
                        "policy-is-known",
                        "There is no version " + body.policy() + " of the credit policy.",
                        new Fact("policy", body.policy())));
    var now = clock.instant();
    return ReplayView.of(
        replays.start(
            new Replay(
                who.newId("rpl", Ids.NO_SLOT),
                policy,
                body.from(),
                body.until(),
                Objects.requireNonNullElse(body.asOf(), LocalDate.ofInstant(now, clock.getZone())),
                who.actor().person(),
                now,
                Replay.WAITING,
                false,
                0,
                0,
                0,
                null,
                null,
                null)));
  }

  @Operation(summary = "The newest replays")
  @GetMapping
  Page<ReplayView> list(@Parameter(hidden = true) Caller caller) {
    reader(caller);
    return Page.of(replays.newest(SHOWN).stream().map(ReplayView::of).toList());
  }

  @Operation(summary = "One replay: how far it is and, when it is done, what it found")
  @GetMapping("/{replay}")
  ReplayView one(@PathVariable String replay, @Parameter(hidden = true) Caller caller) {
    reader(caller);
    return ReplayView.of(known(replay));
  }

  @Operation(summary = "The checks of a replay, those that differ or all")
  @GetMapping("/{replay}/lines")
  Page<ReplayResult> lines(
      @PathVariable String replay,
      @RequestParam(defaultValue = "true") boolean differing,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    reader(caller);
    return replays.checks().page(known(replay).replay(), cursor, differing, PAGE);
  }

  @Operation(
      summary = "The orders of a replay, by account and order: those that differ or all",
      description =
          "Each is asked about for itself, by the rules of its time and with the exposure it met;"
              + " the limit is what the version proposes from the check it leaned on.")
  @GetMapping("/{replay}/orders")
  Page<OrderReplayed> orders(
      @PathVariable String replay,
      @RequestParam(defaultValue = "true") boolean differing,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    reader(caller);
    return replays.orders().page(known(replay).replay(), cursor, differing, PAGE);
  }

  @Operation(summary = "The checks of a replay, as comma separated values")
  @GetMapping(value = "/{replay}.csv", produces = "text/csv")
  ResponseEntity<String> csv(@PathVariable String replay, @Parameter(hidden = true) Caller caller) {
    var found = done(replay, caller);
    var text = new StringBuilder(ReplayCsv.HEADER);
    replays.checks().eachResult(found.replay(), result -> text.append(ReplayCsv.line(result)));
    return file(found.replay() + ".csv", "text/csv; charset=utf-8", text.toString());
  }

  @Operation(summary = "The orders of a replay, as comma separated values")
  @GetMapping(value = "/{replay}/orders.csv", produces = "text/csv")
  ResponseEntity<String> ordersCsv(
      @PathVariable String replay, @Parameter(hidden = true) Caller caller) {
    var found = done(replay, caller);
    var text = new StringBuilder(OrderCsv.HEADER);
    replays.orders().eachResult(found.replay(), result -> text.append(OrderCsv.line(result)));
    return file(found.replay() + "-orders.csv", "text/csv; charset=utf-8", text.toString());
  }

  @Operation(summary = "The whole result of a replay, as the canonical JSON lines that are hashed")
  @GetMapping(value = "/{replay}.jsonl", produces = "application/x-ndjson")
  ResponseEntity<String> json(
      @PathVariable String replay, @Parameter(hidden = true) Caller caller) {
    var found = done(replay, caller);
    var text = new StringBuilder(ReplayJson.header(found)).append('\n');
    replays
        .checks()
        .eachResult(found.replay(), result -> text.append(ReplayJson.line(result)).append('\n'));
    replays
        .orders()
        .eachResult(found.replay(), result -> text.append(ReplayJson.line(result)).append('\n'));
    return file(found.replay() + ".jsonl", "application/x-ndjson", text.toString());
  }

  private Replay done(String replay, Caller caller) {
    reader(caller);
    var found = known(replay);
    if (!found.state().equals(Replay.DONE)) {
      throw new WrongState(
          "replay-is-done",
          found.done()
              + " of "
              + found.total()
              + " checks and orders are judged; wait for the rest.",
          new Fact("state", found.state()));
    }
    return found;
  }

  private Replay known(String replay) {
    return replays
        .find(replay)
        .orElseThrow(
            () ->
                new Unknown(
                    "replay-is-known",
                    "There is no replay " + replay + ".",
                    new Fact("replay", replay)));
  }

  private static ResponseEntity<String> file(String name, String type, String text) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text);
  }

  private static void reader(Caller caller) {
    caller.as(
        Roles.CONTROLLER,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.GENERAL_DIRECTOR,
        Roles.COMMERCIAL_DIRECTOR);
  }
}
