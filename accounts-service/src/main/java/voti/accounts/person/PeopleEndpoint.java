package voti.accounts.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.accounts.desk.Desk;
import voti.accounts.person.PersonCommand.ErasePerson;
import voti.accounts.reading.ReadingRecord;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/accounts")
class PeopleEndpoint {

  private static final String EXAMPLE =
      """
      {"reason": "asked for it by letter of 3 May 2010"}
      """;

  private static final String NAME =
      """
      {"name": "Pelle Svensson"}
      """;

  private final Desk desk;
  private final AccountScope scope;
  private final People people;
  private final ReadingRecord readings;
  private final Naming naming;

  PeopleEndpoint(
      Desk desk, AccountScope scope, People people, ReadingRecord readings, Naming naming) {
    this.readings = readings;
    this.naming = naming;
    this.desk = desk;
    this.scope = scope;
    this.people = people;
  }

  /**
   * A person as it is answered.
   *
   * @param name {@code null} when it was erased
   */
  record PersonAnswer(String person, @Nullable String name, @Nullable String erasedBecause) {}

  /** Who. */
  record NameRequest(@NotBlank String name) {}

  /** Why. */
  record ErasureRequest(@NotBlank String reason) {}

  @GetMapping("/{account}/people")
  @Operation(summary = "The people on the buyer's side whose names are, or were, kept")
  Page<PersonAnswer> people(@PathVariable String account, Caller caller) {
    scope.requireRead(account, caller);
    var answers =
        people.of(account).stream()
            .map(
                one ->
                    new PersonAnswer(
                        one.person(), people.name(one.person()).orElse(null), one.erasedBecause()))
            .toList();
    if (answers.stream().anyMatch(one -> one.name() != null)) {
      readings.names(account, caller);
    }
    return Page.of(answers);
  }

  @PostMapping("/{account}/people")
  @Operation(
      summary = "Keeps the name of somebody on the buyer's side, sealed; papers carry the id only",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(NAME))))
  Accepted name(
      @PathVariable String account, @Valid @RequestBody NameRequest request, Caller caller) {
    var colleague = caller.as(Roles.KAM, Roles.SUPPORT, Roles.WAREHOUSE, Roles.QUALITY);
    scope.requireWrite(account, colleague);
    return naming.name(account, request.name(), colleague);
  }

  @PostMapping("/people/{person}/erasures")
  @Operation(
      summary = "Erases a person's name for ever; what they signed stays signed",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted erase(
      @PathVariable String person, @Valid @RequestBody ErasureRequest request, Caller caller) {
    var head = caller.as(Roles.HEAD, Roles.COMMERCIAL_DIRECTOR).because(request.reason());
    var known =
        people
            .find(person)
            .orElseThrow(() -> new Unknown("person", "there is no person " + person));
    scope.requireWrite(known.account(), head);
    return desk.decide(new ErasePerson(person), head);
  }
}
