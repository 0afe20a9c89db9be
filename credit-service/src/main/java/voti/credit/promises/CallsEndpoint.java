package voti.credit.promises;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.call.CallCommand.LogCall;
import voti.credit.views.PeopleAreIds;
import voti.credit.views.Rows;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.values.Ids;

/** Calls about debts. */
@RestController
class CallsEndpoint {

  static final String CALL =
      """
      {"spokenWith": "per-7f-0192f3a0-0070-7000-8000-000000000001", "outcome": "will-answer",
       "again": "2010-03-24", "on": "2010-03-22"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final Promises promises;

  CallsEndpoint(Commands commands, AccountScope scope, Promises promises) {
    this.commands = commands;
    this.scope = scope;
    this.promises = promises;
  }

  /** The body of a call. */
  record CallRequest(
      @Nullable String spokenWith,
      @NotBlank String outcome,
      @Nullable String promise,
      @Nullable LocalDate again,
      LocalDate on) {}

  @Operation(summary = "Calls about debts the caller may see, of one account or all")
  @GetMapping("/api/credit/calls")
  Page<CallRow> list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    return promises.calls(Rows.asked(scope, account, caller), cursor);
  }

  @Operation(summary = "Log a call about debts")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(CALL)))
  @PostMapping("/api/credit/accounts/{account}/calls")
  Accepted log(
      @PathVariable String account,
      @Valid @RequestBody CallRequest body,
      @Parameter(hidden = true) Caller caller) {
    var speaker = caller.as(PromisesEndpoint.SPEAK);
    scope.requireWrite(account, speaker);
    if (body.spokenWith() != null) {
      PeopleAreIds.check(body.spokenWith(), speaker);
    }
    return commands.send(
        new LogCall(
            speaker.newId("cal", Ids.slotOf(account)),
            account,
            body.spokenWith(),
            body.outcome(),
            body.promise(),
            body.again(),
            body.on()),
        speaker);
  }
}
