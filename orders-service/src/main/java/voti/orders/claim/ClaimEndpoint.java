package voti.orders.claim;

import io.swagger.v3.oas.annotations.Operation;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.orders.access.OrderAccess;
import voti.orders.act.ActAccess;
import voti.orders.claim.ClaimCommand.GiveClaimUp;
import voti.orders.claim.ClaimCommand.OpenClaim;
import voti.orders.claim.ClaimCommand.SettleClaim;
import voti.values.Ids;
import voti.values.Money;

/** Claims on carriers: one for an act. */
@RestController
@RequestMapping("/api/orders")
class ClaimEndpoint {

  private static final String CLAIM =
      """
      {"carrier": "Ostersjo Frakt AB", "amount": {"amount": "29.48", "currency": "SEK"},
       "on": "2010-03-12", "deadline": "2010-04-12", "reason": "The pallet fell in Tallinn."}
      """;
  private static final String SETTLED =
      """
      {"amount": {"amount": "20.00", "currency": "SEK"}, "on": "2010-04-01",
       "reason": "Their terms cap it."}
      """;
  private static final String GIVEN_UP =
      """
      {"on": "2010-04-01", "reason": "The consignment note was signed clean."}
      """;

  private final Commands commands;
  private final Claims claims;
  private final ActAccess acts;
  private final OrderAccess orders;
  private final AccountScope scope;

  ClaimEndpoint(
      Commands commands, Claims claims, ActAccess acts, OrderAccess orders, AccountScope scope) {
    this.commands = commands;
    this.claims = claims;
    this.acts = acts;
    this.orders = orders;
    this.scope = scope;
  }

  /** What is claimed, from whom, and by when the answer is due. */
  record ClaimRequest(
      @NotBlank String carrier,
      Money amount,
      LocalDate on,
      LocalDate deadline,
      @NotBlank String reason) {}

  /** What the carrier pays. */
  record SettlementRequest(Money amount, LocalDate on, @NotBlank String reason) {}

  /** Why nothing is paid. */
  record RefusalRequest(LocalDate on, @NotBlank String reason) {}

  @GetMapping("/claims")
  @Operation(summary = "Claims on carriers the caller may see; of an act or a state")
  Page<KnownClaim> list(
      @RequestParam(required = false) @Nullable String act,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    return claims.list(scope.visible(caller), act, state, cursor);
  }

  @PostMapping("/acts/{act}/claims")
  @Operation(
      summary = "Claims from whoever carried the goods what an act records",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(CLAIM))))
  Accepted open(@PathVariable String act, @Valid @RequestBody ClaimRequest request, Caller caller) {
    var claimant = permitted(act, request.reason(), caller);
    var signed = acts.toRead(act, claimant);
    return commands.send(
        new OpenClaim(
            idOf(act),
            signed.account(),
            signed.order(),
            act,
            request.carrier(),
            request.amount(),
            request.on(),
            request.deadline()),
        claimant);
  }

  @PostMapping("/acts/{act}/claims/settlements")
  @Operation(
      summary = "Records what the carrier pays for the claim of an act",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(SETTLED))))
  Accepted settle(
      @PathVariable String act, @Valid @RequestBody SettlementRequest request, Caller caller) {
    var claimant = permitted(act, request.reason(), caller);
    return commands.send(new SettleClaim(idOf(act), request.amount(), request.on()), claimant);
  }

  @PostMapping("/acts/{act}/claims/refusals")
  @Operation(
      summary = "Records that the carrier pays nothing for the claim of an act",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(GIVEN_UP))))
  Accepted giveUp(
      @PathVariable String act, @Valid @RequestBody RefusalRequest request, Caller caller) {
    var claimant = permitted(act, request.reason(), caller);
    return commands.send(new GiveClaimUp(idOf(act), request.on()), claimant);
  }

  private Caller permitted(String act, String reason, Caller caller) {
    var claimant = caller.as(Roles.KAM, Roles.QUALITY, Roles.HEAD).because(reason);
    orders.toWrite(acts.toRead(act, claimant).order(), claimant);
    return claimant;
  }

  private static String idOf(String act) {
    return Ids.named("clm", Ids.slotOf(act), act);
  }
}
