package voti.orders.act;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import voti.orders.access.OrderAccess;
import voti.orders.access.PeopleAreIds;
import voti.orders.act.ActCommand.SignAct;
import voti.orders.cause.CauseKind;
import voti.orders.cause.StoredCauses;
import voti.values.Ids;
import voti.values.decision.RuleBroken;

@RestController
@RequestMapping("/api/orders/{order}/acts")
class ActEndpoint {

  private static final String EXAMPLE =
      """
      {"kind": "damage", "on": "2010-03-11", "cause": "Bristles fell out.", "causeCode": "BRISTLES",
       "lines": [{"line": 2, "quantity": {"amount": "2", "unit": "C62"}}],
       "documentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
       "signatories": ["per-7f-0192f3a0-00b1-8000-8000-000000000001",
                       "emp-00-0192f3a0-00a5-7000-8000-000000000001"]}
      """;

  private final Commands commands;
  private final OrderAccess access;
  private final StoredCauses causes;

  ActEndpoint(Commands commands, OrderAccess access, StoredCauses causes) {
    this.commands = commands;
    this.access = access;
    this.causes = causes;
  }

  /**
   * A signed act.
   *
   * @param causeCode of the tree of causes, once there is one; {@code cause} is a remark then
   * @param signatories by their ids; accounts keeps the names of the buyer's people, sealed
   */
  record ActRequest(
      @Nullable String id,
      @Pattern(
              regexp = "damage|shortage|misuse",
              message = "an act is about damage, shortage or misuse")
          String kind,
      LocalDate on,
      @NotEmpty List<ActLine> lines,
      @NotBlank String cause,
      @Pattern(
              regexp = "[0-9a-f]{64}",
              message = "is the SHA-256 of the signed paper, 64 hex digits in small letters")
          String documentHash,
      @NotEmpty List<String> signatories,
      @Nullable String causeCode) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Puts a signed act on record",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted sign(@PathVariable String order, @Valid @RequestBody ActRequest request, Caller caller) {
    var witness = caller.as(Roles.KAM, Roles.WAREHOUSE, Roles.QUALITY).because(request.cause());
    var captured = access.toWrite(order, witness);
    for (var line : request.lines()) {
      if (captured.lines().line(line.line()).isEmpty()) {
        throw new RuleBroken("act-is-about-lines", "The order has no line " + line.line() + ".");
      }
    }
    PeopleAreIds.check(request.signatories(), witness);
    var kind = ActKind.valueOf(request.kind().toUpperCase(Locale.ROOT));
    var cause = causes.cited(request.causeCode(), CauseKind.valueOf(kind.name()));
    var id = request.id();
    return commands.send(
        new SignAct(
            id == null ? witness.newId("act", Ids.slotOf(order)) : id,
            captured.account(),
            order,
            kind,
            request.on(),
            request.lines(),
            request.cause(),
            request.documentHash(),
            request.signatories(),
            cause),
        witness);
  }
}
