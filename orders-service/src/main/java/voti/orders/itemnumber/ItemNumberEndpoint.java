package voti.orders.itemnumber;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.orders.itemnumber.ItemNumbersCommand.DropNumber;
import voti.orders.itemnumber.ItemNumbersCommand.MatchNumber;
import voti.orders.product.Catalogue;
import voti.orders.views.OwnWrites;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** Says what the numbers of an account mean. */
@RestController
@RequestMapping("/api/orders/accounts/{account}/item-numbers")
class ItemNumberEndpoint {

  private static final String MATCHED =
      """
      {"kind": "buyers", "number": "JB-4711", "product": "SItemNo001",
       "reason": "Their catalogue of 2010, page 12."}
      """;

  private static final String DROPPED =
      """
      {"kind": "buyers", "number": "JB-4711", "reason": "They gave the number to another paint."}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final Catalogue catalogue;
  private final OwnWrites writes;

  ItemNumberEndpoint(Commands commands, AccountScope scope, Catalogue catalogue, OwnWrites writes) {
    this.commands = commands;
    this.scope = scope;
    this.catalogue = catalogue;
    this.writes = writes;
  }

  /** A number and the product it means, by id or item number. */
  record MatchRequest(
      NumberKind kind,
      @NotBlank @Size(max = 80) String number,
      @NotBlank String product,
      @Nullable String reason) {}

  /** A number that means nothing any more, and why. */
  record DropRequest(
      NumberKind kind, @NotBlank @Size(max = 80) String number, @NotBlank String reason) {}

  @PostMapping
  @Operation(
      summary = "Says which product an account means by a number, once and for all its documents",
      description = "Of a number that was matched before, the last word counts.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(MATCHED))))
  Accepted match(
      @PathVariable String account, @Valid @RequestBody MatchRequest request, Caller caller) {
    var seller = seller(account, caller, request.reason());
    writes.seen();
    var product =
        catalogue
            .findNamed(request.product())
            .orElseThrow(
                () ->
                    new RuleBroken(
                        "product-is-known",
                        "There is no product " + request.product() + ".",
                        new Fact("product", request.product())));
    return commands.send(
        new MatchNumber(
            ItemNumbersCommand.of(account),
            account,
            new StatedNumber(request.kind(), request.number().strip()),
            product.product(),
            product.sku()),
        seller);
  }

  @PostMapping("/removals")
  @Operation(
      summary = "Forgets what a number means, or that it waits to be matched",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DROPPED))))
  Accepted drop(
      @PathVariable String account, @Valid @RequestBody DropRequest request, Caller caller) {
    return commands.send(
        new DropNumber(
            ItemNumbersCommand.of(account),
            new StatedNumber(request.kind(), request.number().strip())),
        seller(account, caller, request.reason()));
  }

  private Caller seller(String account, Caller caller, @Nullable String reason) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT, Roles.HEAD, Roles.COMMERCIAL_DIRECTOR);
    scope.requireWrite(account, seller);
    return seller.because(reason);
  }
}
