package voti.orders.measure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.orders.access.PeopleAreIds;
import voti.orders.cause.StoredCauses;
import voti.orders.family.StoredFamilies;
import voti.orders.learning.Effects;
import voti.orders.learning.Scope;
import voti.orders.measure.MeasureCommand.ConcludeAnalysis;
import voti.orders.measure.MeasureCommand.DecideMeasure;
import voti.orders.measure.MeasureCommand.OpenAnalysis;
import voti.orders.measure.MeasureCommand.TakeMeasure;
import voti.orders.views.OwnWrites;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

@RestController
@RequestMapping("/api/orders/measures")
class MeasureEndpoint {

  private static final String OPEN =
      """
      {"title": "Why bristles fall out", "cause": "BRISTLES",
       "owner": "emp-00-0192f3a0-00a5-7000-8000-000000000001", "due": "2010-04-15"}
      """;
  private static final String FOUND =
      """
      {"finding": "The glue was kept below 5 degrees.", "on": "2010-04-10"}
      """;
  private static final String TAKE =
      """
      {"what": "Glue is kept at 18 degrees and logged.", "from": "2010-05-01",
       "reason": "It costs one heater."}
      """;
  private static final String DECIDE =
      """
      {"decision": "kept", "until": "2010-08-01", "on": "2010-09-01", "reason": "Fewer come back."}
      """;

  private final Commands commands;
  private final MeasureAccess access;
  private final StoredCauses causes;
  private final StoredFamilies families;
  private final Effects effects;
  private final OwnWrites writes;

  MeasureEndpoint(
      Commands commands,
      MeasureAccess access,
      StoredCauses causes,
      StoredFamilies families,
      Effects effects,
      OwnWrites writes) {
    this.commands = commands;
    this.access = access;
    this.causes = causes;
    this.families = families;
    this.effects = effects;
    this.writes = writes;
  }

  /**
   * An analysis that is asked for.
   *
   * @param cause its code; those below it are meant, too
   * @param family of products; without it all
   * @param account without it all
   */
  record OpenRequest(
      @Nullable String id,
      @NotBlank String title,
      @NotBlank String cause,
      @Nullable String family,
      @Nullable String account,
      @NotBlank String owner,
      LocalDate due) {}

  /** What was found. */
  record FindingRequest(@NotBlank String finding, LocalDate on) {}

  /** What is done from a day on, and why. */
  record TakeRequest(@NotBlank String what, LocalDate from, @NotBlank String reason) {}

  /**
   * A decision, by the effect until a day.
   *
   * @param until the first day that is not looked at
   */
  record DecideRequest(
      @Pattern(regexp = "kept|dropped", message = "is kept or dropped") String decision,
      LocalDate until,
      LocalDate on,
      @NotBlank String reason) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Has a cause analysed by somebody until a day",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(OPEN))))
  Accepted open(@Valid @RequestBody OpenRequest request, Caller caller) {
    var quality = caller.as(Roles.QUALITY, Roles.HEAD, Roles.COMMERCIAL_DIRECTOR);
    var account = given(request.account());
    access.toWriteOf(account, quality);
    PeopleAreIds.check(List.of(request.owner()), quality);
    var scope = new Scope(cause(request.cause()), family(request.family()), account);
    var slot = account == null ? Ids.NO_SLOT : Ids.slotOf(account);
    var id = request.id();
    return commands.send(
        new OpenAnalysis(
            id == null ? quality.newId("mea", slot) : id,
            request.title(),
            scope,
            request.owner(),
            request.due()),
        quality);
  }

  @PostMapping("/{measure}/findings")
  @Operation(
      summary = "Says what the analysis found",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(FOUND))))
  Accepted conclude(
      @PathVariable String measure, @Valid @RequestBody FindingRequest request, Caller caller) {
    var quality = caller.as(Roles.QUALITY, Roles.WAREHOUSE, Roles.HEAD);
    access.toWrite(measure, quality);
    return commands.send(new ConcludeAnalysis(measure, request.finding(), request.on()), quality);
  }

  @PostMapping("/{measure}/steps")
  @Operation(
      summary = "Does something about the cause from a day on",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(TAKE))))
  Accepted take(
      @PathVariable String measure, @Valid @RequestBody TakeRequest request, Caller caller) {
    var quality =
        caller.as(Roles.QUALITY, Roles.HEAD, Roles.COMMERCIAL_DIRECTOR).because(request.reason());
    access.toWrite(measure, quality);
    return commands.send(new TakeMeasure(measure, request.what(), request.from()), quality);
  }

  @PostMapping("/{measure}/decisions")
  @Operation(
      summary = "Keeps the measure or drops it, by what came back before it and since",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDE))))
  Accepted decide(
      @PathVariable String measure, @Valid @RequestBody DecideRequest request, Caller caller) {
    var judge =
        caller
            .as(Roles.HEAD, Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR, Roles.QUALITY)
            .because(request.reason());
    access.toWrite(measure, judge);
    var taken = access.taken(measure);
    MeasuredUntil.check(taken.from(), request.until());
    writes.seen();
    var effect = effects.measure(taken.scope(), taken.from(), request.until());
    return commands.send(
        new DecideMeasure(measure, request.decision().equals("kept"), effect, request.on()), judge);
  }

  private String cause(String code) {
    if (causes.book().find(code).isEmpty()) {
      throw new RuleBroken(
          "cause-is-known",
          "cause: there is no cause " + code + ".",
          new Fact("field", "cause"),
          new Fact("cause", code));
    }
    return code;
  }

  private @Nullable String family(@Nullable String family) {
    var code = given(family);
    if (code != null && !families.knows(code)) {
      throw new RuleBroken(
          "family-is-known",
          "family: there is no family " + code + ".",
          new Fact("field", "family"),
          new Fact("family", code));
    }
    return code;
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
