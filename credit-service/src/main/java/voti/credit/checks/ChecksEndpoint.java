package voti.credit.checks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.util.ArrayList;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;

/** Records a credit check; lists those of an account, newest first. */
@RestController
@RequestMapping("/api/credit/checks")
class ChecksEndpoint {

  static final String EXAMPLE =
      """
      {"account": "acc-7f-0192f3a0-0001-7000-8000-000000000001", "on": "2010-01-19",
       "statements": {"workingCapital": "60000", "retainedEarnings": "45000", "ebit": "30000",
                      "bookEquity": "120000", "totalAssets": "200000", "totalLiabilities": "80000"},
       "currency": "SEK", "source": "annual report 2008"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final MongoCollection<CheckRow> checks;

  ChecksEndpoint(Commands commands, AccountScope scope, MongoDatabase database) {
    this.commands = commands;
    this.scope = scope;
    this.checks = database.getCollection(CheckProjector.CHECKS, CheckRow.class);
  }

  @Operation(summary = "Measure a buyer's statements: score, class, proposed limit")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(EXAMPLE)))
  @PostMapping
  CheckAnswer record(@RequestBody CheckRequest body, @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER);
    scope.requireWrite(body.account(), controller);
    var made = controller.newId("chk", Ids.slotOf(body.account()));
    return CheckAnswer.of(commands.send(body.command(made), controller));
  }

  @Operation(summary = "The checks of an account, newest first")
  @GetMapping
  Page<CheckRow> list(@RequestParam String account, @Parameter(hidden = true) Caller caller) {
    scope.requireRead(account, caller);
    return Page.of(
        checks
            .find(Filters.eq("account", account))
            .sort(Sorts.descending("on", "_id"))
            .into(new ArrayList<>()));
  }
}
