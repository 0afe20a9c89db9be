package voti.accounts.interaction.logging;

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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.accounts.desk.Desk;
import voti.accounts.desk.IdShape;
import voti.accounts.interaction.InteractionCommand.LogInteraction;
import voti.accounts.interaction.InteractionKind;
import voti.accounts.interaction.Promise;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;

@RestController
@RequestMapping("/api/accounts/{account}/interactions")
class InteractionEndpoint {

  private static final String EXAMPLE =
      """
      {"kind": "meeting", "on": "2010-01-18", "summary": "Paint for spring: terms and first order.",
       "promises": [{"what": "a draft contract", "by": "2010-01-20"}]}
      """;

  private final Desk desk;
  private final AccountScope scope;
  private final Interactions interactions;

  InteractionEndpoint(Desk desk, AccountScope scope, Interactions interactions) {
    this.desk = desk;
    this.scope = scope;
    this.interactions = interactions;
  }

  /** What was said, and what was promised. */
  record InteractionRequest(
      @Pattern(regexp = IdShape.INTERACTION, message = IdShape.MESSAGE) @Nullable String id,
      @Pattern(
              regexp = "meeting|call|visit",
              message = "an interaction is a meeting, a call or a visit")
          String kind,
      LocalDate on,
      @NotBlank String summary,
      @Nullable List<@Valid PromiseRequest> promises) {}

  /** What will be done, and by which day. */
  record PromiseRequest(@NotBlank String what, LocalDate by) {

    Promise promise() {
      return new Promise(what, by);
    }
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Logs a meeting, a call or a visit",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted log(
      @PathVariable String account, @Valid @RequestBody InteractionRequest request, Caller caller) {
    var manager = caller.as(Roles.KAM);
    scope.requireWrite(account, manager);
    var id = request.id();
    var promises = request.promises();
    return desk.decide(
        new LogInteraction(
            id == null ? manager.newId("int", Ids.slotOf(account)) : id,
            account,
            InteractionKind.named(request.kind()),
            request.on(),
            request.summary(),
            promises == null ? List.of() : promises.stream().map(PromiseRequest::promise).toList()),
        manager);
  }

  @GetMapping
  @Operation(summary = "What was said and promised, oldest first")
  Page<InteractionView> list(@PathVariable String account, Caller caller) {
    scope.requireRead(account, caller);
    return Page.of(interactions.of(account));
  }
}
