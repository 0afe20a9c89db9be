package voti.orders.promotion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
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
import voti.orders.family.StoredFamilies;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductStanding;
import voti.orders.promotion.PromotionCommand.ApprovePromotion;
import voti.orders.promotion.PromotionCommand.DraftPromotion;
import voti.orders.promotion.PromotionCommand.RefusePromotion;
import voti.orders.promotion.PromotionCommand.WithdrawPromotion;
import voti.orders.views.OwnWrites;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

@RestController
@RequestMapping("/api/orders/promotions")
class PromotionEndpoint {

  private static final String DRAFT =
      """
      {"name": "Brushes in spring", "currency": "SEK", "from": "2011-03-01", "until": "2011-06-01",
       "audience": "coupons", "among": ["SPRING"], "products": ["SItemNo011"],
       "kind": "buy-n-get-m", "buy": "10", "free": "1", "budget": "5000.00",
       "reason": "Painters buy both in spring."}
      """;
  private static final String DECIDED =
      """
      {"reason": "As last year."}
      """;
  private static final String WITHDRAWN =
      """
      {"on": "2011-05-01", "reason": "The brushes are sold out."}
      """;

  private final Commands commands;
  private final PromotionAccess access;
  private final Catalogue catalogue;
  private final StoredFamilies families;
  private final OwnWrites writes;

  PromotionEndpoint(
      Commands commands,
      PromotionAccess access,
      Catalogue catalogue,
      StoredFamilies families,
      OwnWrites writes) {
    this.commands = commands;
    this.access = access;
    this.catalogue = catalogue;
    this.families = families;
    this.writes = writes;
  }

  /** A decision, and why. */
  record DecisionRequest(@NotBlank String reason) {}

  /** The first day that orders get nothing, and why. */
  record WithdrawalRequest(LocalDate on, @NotBlank String reason) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Writes down a promotion; somebody else approves it once it is simulated",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DRAFT))))
  Accepted draft(@Valid @RequestBody PromotionRequest request, Caller caller) {
    var author = PromotionAccess.author(caller).because(request.reason());
    writes.seen();
    var terms = request.terms(this::product);
    for (var family : terms.goods().families()) {
      if (!families.knows(family)) {
        throw new RuleBroken(
            "family-is-known", "There is no family " + family + ".", new Fact("family", family));
      }
    }
    var id = request.id();
    return commands.send(
        new DraftPromotion(id == null ? author.newId("prm", Ids.NO_SLOT) : id, terms), author);
  }

  @PostMapping("/{promotion}/approvals")
  @Operation(
      summary = "Lets a simulated promotion run; its author cannot",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted approve(
      @PathVariable String promotion, @Valid @RequestBody DecisionRequest request, Caller caller) {
    return commands.send(
        new ApprovePromotion(promotion), decider(promotion, caller, request.reason()));
  }

  @PostMapping("/{promotion}/refusals")
  @Operation(
      summary = "Turns a drafted promotion down",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted refuse(
      @PathVariable String promotion, @Valid @RequestBody DecisionRequest request, Caller caller) {
    return commands.send(
        new RefusePromotion(promotion), decider(promotion, caller, request.reason()));
  }

  @PostMapping("/{promotion}/withdrawals")
  @Operation(
      summary = "Lets a promotion end earlier; orders that have it keep it",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(WITHDRAWN))))
  Accepted withdraw(
      @PathVariable String promotion,
      @Valid @RequestBody WithdrawalRequest request,
      Caller caller) {
    return commands.send(
        new WithdrawPromotion(promotion, request.on()),
        decider(promotion, caller, request.reason()));
  }

  private Caller decider(String promotion, Caller caller, String reason) {
    var decider = PromotionAccess.author(caller).because(reason);
    access.drafted(promotion);
    return decider;
  }

  private String product(String named) {
    return catalogue
        .findNamed(named)
        .map(ProductStanding::product)
        .orElseThrow(
            () ->
                new RuleBroken(
                    "product-is-known",
                    "There is no product " + named + ".",
                    new Fact("product", named)));
  }
}
