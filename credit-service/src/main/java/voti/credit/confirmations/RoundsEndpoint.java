package voti.credit.confirmations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.confirmation.ConfirmationRoundCommand.RemindConfirmationRound;
import voti.credit.confirmation.ConfirmationRoundCommand.StartConfirmationRound;
import voti.credit.post.Post;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;

/** Rounds of balance confirmations. */
@RestController
@RequestMapping("/api/credit/confirmation-rounds")
class RoundsEndpoint {

  static final String START =
      """
      {"day": "2010-12-31", "accounts": ["acc-7f-0192f3a0-0001-7000-8000-000000000001"],
       "answerBy": "2040-01-31", "reason": "Year end"}
      """;
  static final String REMINDER =
      """
      {"answerBy": "2040-02-28", "reason": "The auditor comes in March"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final AccountDirectory directory;
  private final Confirmations confirmations;
  private final Post post;
  private final Clock clock;
  private final ZoneId zone;

  RoundsEndpoint(
      Commands commands,
      AccountScope scope,
      AccountDirectory directory,
      Confirmations confirmations,
      Post post,
      Clock clock,
      @Value("${voti.credit.zone}") ZoneId zone) {
    this.commands = commands;
    this.scope = scope;
    this.directory = directory;
    this.confirmations = confirmations;
    this.post = post;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * The body of a start.
   *
   * @param accounts those asked; none for every account with a balance
   */
  record Start(
      LocalDate day,
      @Nullable List<String> accounts,
      LocalDate answerBy,
      @NotBlank String reason) {}

  /** The body of a reminder. */
  record Reminder(LocalDate answerBy, @NotBlank String reason) {}

  /**
   * A round with those of its letters that the caller may see.
   *
   * @param mail whether there is a mail server; without one letters are kept to be printed
   */
  record Whole(RoundRow round, boolean mail, List<ConfirmationsEndpoint.Named> letters) {}

  @Operation(summary = "The last rounds of balance confirmations, the newest first")
  @GetMapping
  Page<RoundRow> list(@Parameter(hidden = true) Caller caller) {
    seesAll(caller);
    return Page.of(confirmations.rounds());
  }

  @Operation(summary = "A round of balance confirmations with its letters")
  @GetMapping("/{round}")
  Whole one(@PathVariable String round, @Parameter(hidden = true) Caller caller) {
    seesAll(caller);
    var row = confirmations.round(round);
    var names =
        directory.visibleTo(caller).stream()
            .collect(Collectors.toMap(AccountEntry::account, AccountEntry::name));
    return new Whole(
        row,
        post.isOpen(),
        confirmations.of(round, scope.visible(caller)).stream()
            .map(
                letter ->
                    new ConfirmationsEndpoint.Named(
                        names.getOrDefault(letter.account(), letter.account()), letter))
            .toList());
  }

  @Operation(
      summary = "Ask accounts to confirm their balance of a day",
      description = "An account is asked once about a day, in whatever round.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(START)))
  @PostMapping
  Accepted start(@Valid @RequestBody Start body, @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    var accounts = body.accounts() == null ? List.<String>of() : body.accounts();
    accounts.forEach(account -> scope.requireWrite(account, controller));
    return commands.send(
        new StartConfirmationRound(
            controller.newId("bcr", Ids.NO_SLOT),
            body.day(),
            accounts,
            body.answerBy(),
            LocalDate.ofInstant(clock.instant(), zone)),
        controller);
  }

  @Operation(summary = "Remind all of a round that have not answered")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(REMINDER)))
  @PostMapping("/{round}/reminders")
  Accepted remind(
      @PathVariable String round,
      @Valid @RequestBody Reminder body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    confirmations.round(round);
    return commands.send(
        new RemindConfirmationRound(
            round, LocalDate.ofInstant(clock.instant(), zone), body.answerBy()),
        controller);
  }

  private static void seesAll(Caller caller) {
    caller.as(
        Roles.CONTROLLER,
        Roles.COMMERCIAL_DIRECTOR,
        Roles.GENERAL_DIRECTOR,
        Roles.AUDITOR,
        Roles.ADMIN);
  }
}
