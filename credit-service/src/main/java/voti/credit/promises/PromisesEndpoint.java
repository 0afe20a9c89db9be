package voti.credit.promises;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.items.ItemRow;
import voti.credit.promise.PromiseCommand;
import voti.credit.promise.PromisedItem;
import voti.credit.views.ItemsOfAccount;
import voti.credit.views.PeopleAreIds;
import voti.credit.views.Rows;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;
import voti.values.Money;

/** Promises to pay: recorded by whoever speaks with the debtor. */
@RestController
class PromisesEndpoint {

  static final String PROMISE =
      """
      {"items": ["inv-7f-0192f3a0-0040-7000-8000-000000000001"],
       "amount": {"amount": "500.00", "currency": "SEK"}, "by": "2010-03-31",
       "promisedBy": "per-7f-0192f3a0-0070-7000-8000-000000000001", "on": "2010-03-20"}
      """;
  static final String WITHDRAWAL =
      """
      {"on": "2010-03-21", "reason": "Recorded for the wrong invoice"}
      """;

  static final String[] SPEAK = {Roles.CONTROLLER, Roles.HEAD, Roles.KAM, Roles.SUPPORT};

  private final Commands commands;
  private final AccountScope scope;
  private final Promises promises;
  private final ItemsOfAccount items;
  private final Clock clock;
  private final ZoneId zone;

  PromisesEndpoint(
      Commands commands,
      AccountScope scope,
      Promises promises,
      ItemsOfAccount items,
      Clock clock,
      @Value("${voti.credit.zone}") ZoneId zone) {
    this.commands = commands;
    this.scope = scope;
    this.promises = promises;
    this.items = items;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * The body of a promise.
   *
   * @param items ids of what will be paid
   * @param promisedBy the person at the debtor's, by id
   * @param on the day it was given; before today when it is written down late
   */
  record PromiseRequest(
      @NotEmpty List<String> items,
      Money amount,
      LocalDate by,
      @NotBlank String promisedBy,
      LocalDate on) {}

  /** The body of a withdrawal. */
  record Withdrawal(LocalDate on, @NotBlank String reason) {}

  @Operation(summary = "Promises to pay the caller may see, of one account or all, oldest first")
  @GetMapping("/api/credit/promises")
  Page<PromiseRow> list(
      @RequestParam(required = false) @Nullable String account,
      @Parameter(example = "open") @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    return promises.page(Rows.asked(scope, account, caller), state, cursor);
  }

  @Operation(
      summary = "Record who promised to pay which items by which day",
      description =
          "A promise may be recorded after the day it was given: what was open then can have been"
              + " promised, what was booked since counts, and it is judged at once when its day is"
              + " over.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(PROMISE)))
  @PostMapping("/api/credit/accounts/{account}/promises")
  Accepted promise(
      @PathVariable String account,
      @Valid @RequestBody PromiseRequest body,
      @Parameter(hidden = true) Caller caller) {
    var speaker = caller.as(SPEAK);
    scope.requireWrite(account, speaker);
    PeopleAreIds.check(body.promisedBy(), speaker);
    var promised =
        body.items().stream()
            .distinct()
            .map(item -> items.find(account, item))
            .map(row -> new PromisedItem(row.item(), row.number(), payable(row, body.on())))
            .toList();
    return commands.send(
        new PromiseCommand.MakePromise(
            speaker.newId("ptp", Ids.slotOf(account)),
            account,
            promised,
            body.amount(),
            body.by(),
            body.promisedBy(),
            body.on()),
        speaker);
  }

  @Operation(summary = "Take a promise back that was a mistake")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(WITHDRAWAL)))
  @PostMapping("/api/credit/promises/{promise}/withdrawals")
  Accepted withdraw(
      @PathVariable String promise,
      @Valid @RequestBody Withdrawal body,
      @Parameter(hidden = true) Caller caller) {
    var speaker = caller.as(SPEAK).because(body.reason());
    scope.requireWrite(promises.known(promise).account(), speaker);
    return commands.send(new PromiseCommand.WithdrawPromise(promise, body.on()), speaker);
  }

  /** What could be promised of an item on a day: what has come since may have been promised. */
  private Money payable(ItemRow row, LocalDate on) {
    var late = on.isBefore(LocalDate.ofInstant(clock.instant(), zone));
    var payable = (late ? row.openAt(on) : row.open()).minus(row.disputed());
    return payable.isNegative() ? Money.zero(payable.currency()) : payable;
  }
}
