package voti.orders.measure;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.orders.learning.Effect;
import voti.orders.learning.Effects;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/measures")
class MeasureBookEndpoint {

  private final Measures measures;
  private final MeasureAccess access;
  private final AccountScope scope;
  private final Effects effects;
  private final Clock clock;

  MeasureBookEndpoint(
      Measures measures, MeasureAccess access, AccountScope scope, Effects effects, Clock clock) {
    this.measures = measures;
    this.access = access;
    this.scope = scope;
    this.effects = effects;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "Preventive measures and analyses, of a state where one is named")
  Page<KnownMeasure> list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    return measures.list(scope.visible(access.reader(caller)), state, cursor);
  }

  @GetMapping("/{measure:mea-.*}")
  @Operation(summary = "One measure: its analysis, what is done, how it was decided")
  ResponseEntity<KnownMeasure> find(@PathVariable String measure, Caller caller) {
    access.toRead(measure, caller);
    var known =
        measures
            .find(measure)
            .orElseThrow(
                () -> new Unknown("measure-is-known", measure + " is not known here yet."));
    return ResponseEntity.ok().eTag(String.valueOf(known.version())).body(known);
  }

  @GetMapping("/{measure}/effect")
  @Operation(
      summary = "How much came back before the measure and since, with 95 % intervals",
      description =
          "Until a day, today unless one is named: delivered lines, and those of them that came"
              + " back within 30 days for the cause; Wilson's score interval of each rate,"
              + " Newcombe's hybrid score interval (method 10) of their difference.")
  Effect effect(
      @PathVariable String measure,
      @RequestParam(required = false) @Nullable LocalDate until,
      Caller caller) {
    access.toRead(measure, caller);
    var taken = access.taken(measure);
    var end = until == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : until;
    MeasuredUntil.check(taken.from(), end);
    return effects.measure(taken.scope(), taken.from(), end);
  }
}
