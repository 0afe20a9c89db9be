package voti.credit.dunnings;

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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.dunning.AccountLeftOut;
import voti.credit.dunning.DunningLetterCommand.DropLetter;
import voti.credit.dunning.DunningProcedure;
import voti.credit.dunning.DunningRunCommand.ApproveRun;
import voti.credit.dunning.DunningRunCommand.CancelRun;
import voti.credit.dunning.DunningRunCommand.StartRun;
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

/** Dunning runs: a preview first, then a person lets the letters go. */
@RestController
@RequestMapping("/api/credit/dunning/runs")
class RunsEndpoint {

  static final String START =
      """
      {"on": "2010-04-01"}
      """;
  static final String APPROVAL =
      """
      {"reason": "Looked through"}
      """;
  static final String CANCELLATION =
      """
      {"reason": "The bank statement of yesterday was not read yet"}
      """;
  static final String DROP =
      """
      {"reason": "They have called and pay tomorrow"}
      """;

  private static final String[] DECIDE = {Roles.CONTROLLER, Roles.HEAD};
  private static final List<String> SEE_SUMS =
      List.of(Roles.CONTROLLER, Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR, Roles.AUDITOR);

  private final Commands commands;
  private final AccountScope scope;
  private final AccountDirectory directory;
  private final Letters letters;
  private final DunningProcedure procedure;
  private final Post post;
  private final Clock clock;
  private final ZoneId zone;

  RunsEndpoint(
      Commands commands,
      AccountScope scope,
      AccountDirectory directory,
      Letters letters,
      DunningProcedure procedure,
      Post post,
      Clock clock,
      @Value("${voti.credit.zone}") ZoneId zone) {
    this.commands = commands;
    this.scope = scope;
    this.directory = directory;
    this.letters = letters;
    this.procedure = procedure;
    this.post = post;
    this.clock = clock;
    this.zone = zone;
  }

  /** The body of a start. */
  record Start(LocalDate on) {}

  /** The body of an answer. */
  record Answer(@NotBlank String reason) {}

  /**
   * A run with those of its letters that the caller may see.
   *
   * @param mail whether there is a mail server; without one letters are kept to be printed
   */
  record Whole(RunRow run, boolean mail, List<NamedLetter> letters, List<NamedAccount> leftOut) {}

  /** A letter with its debtor's name. */
  record NamedLetter(String name, LetterRow letter) {}

  /** A debtor without a letter. */
  record NamedAccount(String account, String name, String why) {}

  @Operation(summary = "The last dunning runs, the newest first")
  @GetMapping
  Page<RunRow> list(@Parameter(hidden = true) Caller caller) {
    return Page.of(letters.runs().stream().map(row -> row.shown(seesAll(caller))).toList());
  }

  @Operation(summary = "A dunning run with its letters")
  @GetMapping("/{run}")
  Whole one(@PathVariable String run, @Parameter(hidden = true) Caller caller) {
    var row = letters.run(run);
    var visible =
        directory.visibleTo(caller).stream()
            .collect(Collectors.toMap(AccountEntry::account, AccountEntry::name));
    var seen =
        letters.of(row, scope.visible(caller)).stream()
            .map(one -> new NamedLetter(visible.getOrDefault(one.account(), one.account()), one))
            .toList();
    var leftOut =
        row.leftOut().stream()
            .filter(one -> visible.containsKey(one.account()))
            .map(one -> named(one, visible.getOrDefault(one.account(), one.account())))
            .toList();
    return new Whole(row.shown(seesAll(caller)), post.isOpen(), seen, leftOut);
  }

  @Operation(summary = "Start the preview of a dunning run")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(START)))
  @PostMapping
  Accepted start(@Valid @RequestBody Start body, @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(DECIDE);
    return commands.send(
        new StartRun(
            controller.newId("dun", Ids.NO_SLOT),
            body.on(),
            LocalDate.ofInstant(clock.instant(), zone),
            procedure.cited()),
        controller);
  }

  @Operation(summary = "Let the letters of a run go")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(APPROVAL)))
  @PostMapping("/{run}/approvals")
  Accepted approve(
      @PathVariable String run,
      @Valid @RequestBody Answer body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    letters.run(run);
    return commands.send(new ApproveRun(run), controller);
  }

  @Operation(summary = "Throw a run away that was not approved")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(CANCELLATION)))
  @PostMapping("/{run}/cancellations")
  Accepted cancel(
      @PathVariable String run,
      @Valid @RequestBody Answer body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    letters.run(run);
    return commands.send(new CancelRun(run), controller);
  }

  @Operation(summary = "Take a debtor's letter out of a run")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(DROP)))
  @PostMapping("/{run}/letters/{letter}/drops")
  Accepted drop(
      @PathVariable String run,
      @PathVariable String letter,
      @Valid @RequestBody Answer body,
      @Parameter(hidden = true) Caller caller) {
    var decider = caller.as(DECIDE).because(body.reason());
    var row = letters.letterOf(run, letter);
    scope.requireWrite(row.account(), decider);
    return commands.send(new DropLetter(letter), decider);
  }

  private static boolean seesAll(Caller caller) {
    return SEE_SUMS.stream().anyMatch(caller::has);
  }

  private static NamedAccount named(AccountLeftOut one, String name) {
    return new NamedAccount(one.account(), name, one.why());
  }
}
