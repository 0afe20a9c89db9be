package voti.credit.groups;

import static com.mongodb.client.model.Filters.eq;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.group.GroupLimitCommand.AdmitMember;
import voti.credit.group.GroupLimitCommand.DecideGroupLimit;
import voti.credit.group.GroupLimitCommand.ReleaseMember;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Limits that several debtors share. */
@RestController
@RequestMapping("/api/credit/groups")
class GroupsEndpoint {

  static final String DECIDE =
      """
      {"name": "Johnsson group", "limit": {"amount": "20000.00", "currency": "SEK"},
       "on": "2010-01-31", "reason": "Consolidated accounts of 2009"}
      """;
  static final String ADMIT =
      """
      {"account": "acc-7f-0192f3a0-0001-7000-8000-000000000001", "reason": "Wholly owned"}
      """;
  static final String RELEASE =
      """
      {"reason": "Sold to its managers"}
      """;

  private static final String[] READERS = {
    Roles.CONTROLLER, Roles.AUDITOR, Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR
  };

  private final Commands commands;
  private final AccountScope scope;
  private final AccountDirectory directory;
  private final GroupSteps steps;
  private final MongoCollection<GroupRow> groups;

  GroupsEndpoint(
      Commands commands,
      AccountScope scope,
      AccountDirectory directory,
      GroupSteps steps,
      MongoDatabase database) {
    this.commands = commands;
    this.scope = scope;
    this.directory = directory;
    this.steps = steps;
    groups = database.getCollection(GroupProjector.GROUPS, GroupRow.class);
  }

  /**
   * @param id {@code grp-…} of a known group; made here when absent
   */
  record DecideRequest(
      @Nullable String id,
      @NotBlank String name,
      Money limit,
      LocalDate on,
      @NotBlank String reason) {
    DecideRequest {
      if (id != null && !Ids.isA("grp", id)) {
        throw new IllegalArgumentException("a group's id looks like grp-00-…, not " + id);
      }
    }
  }

  record AdmitRequest(String account, @NotBlank String reason) {}

  record ReleaseRequest(@NotBlank String reason) {}

  @Operation(summary = "Decide what may be at risk with several accounts together")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(DECIDE)))
  @PostMapping
  Accepted decide(@Valid @RequestBody DecideRequest body, @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    var id = body.id() == null ? controller.newId("grp", Ids.NO_SLOT) : body.id();
    return commands.send(
        new DecideGroupLimit(id, body.name(), body.limit(), body.on()), controller);
  }

  @Operation(summary = "Let an account share the group's limit")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(ADMIT)))
  @PostMapping("/{group}/members")
  Accepted admit(
      @PathVariable String group,
      @Valid @RequestBody AdmitRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    scope.requireWrite(body.account(), controller);
    return commands.send(new AdmitMember(group, body.account()), controller);
  }

  @Operation(summary = "Let an account share the group's limit no longer")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(RELEASE)))
  @PostMapping("/{group}/members/{account}/releases")
  Accepted release(
      @PathVariable String group,
      @PathVariable String account,
      @Valid @RequestBody ReleaseRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    scope.requireWrite(account, controller);
    return commands.send(new ReleaseMember(group, account, body.reason()), controller);
  }

  @Operation(summary = "Groups with what is at risk; those an account is in, when one is named")
  @GetMapping
  Page<GroupView> list(
      @RequestParam(required = false) @Nullable String account,
      @Parameter(hidden = true) Caller caller) {
    if (account == null) {
      caller.as(READERS);
    } else {
      scope.requireRead(account, caller);
    }
    var found = account == null ? groups.find() : groups.find(eq("members.account", account));
    var rows = found.sort(Sorts.ascending("name")).into(new ArrayList<>());
    return Page.of(rows.stream().map(row -> GroupView.of(row, this::name)).toList());
  }

  @Operation(summary = "One group with its members")
  @GetMapping("/{group}")
  GroupView one(@PathVariable String group, @Parameter(hidden = true) Caller caller) {
    caller.as(READERS);
    return GroupView.of(known(group), this::name);
  }

  /** A step with the member's name; {@code null} of a limit. */
  record Step(@JsonUnwrapped GroupStep step, @Nullable String name) {}

  @Operation(summary = "What was decided about a group, by whom, when and why, newest first")
  @GetMapping("/{group}/history")
  Page<Step> history(@PathVariable String group, @Parameter(hidden = true) Caller caller) {
    caller.as(READERS);
    return Page.of(
        steps.of(known(group).group()).stream()
            .map(step -> new Step(step, step.account() == null ? null : name(step.account())))
            .toList());
  }

  private GroupRow known(String group) {
    var row = groups.find(eq(group)).first();
    if (row == null) {
      throw new Unknown(
          "group-is-known", "There is no group " + group + ".", new Fact("group", group));
    }
    return row;
  }

  private String name(String account) {
    return directory.find(account).map(AccountEntry::name).orElse(account);
  }
}
