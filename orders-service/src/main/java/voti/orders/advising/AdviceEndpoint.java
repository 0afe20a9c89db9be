package voti.orders.advising;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.orders.access.OrderAccess;
import voti.orders.advice.AdviceLine;
import voti.orders.givenadvice.GivenAdvices;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductStanding;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

@RestController
@RequestMapping("/api/orders/accounts/{account}/advice")
class AdviceEndpoint {

  private static final String EXAMPLE =
      """
      {"on": "2010-03-01", "basket": ["SItemNo001"]}
      """;

  private final Advisor advisor;
  private final GivenAdvices given;
  private final Catalogue catalogue;
  private final AccountScope scope;
  private final OrderAccess access;

  AdviceEndpoint(
      Advisor advisor,
      GivenAdvices given,
      Catalogue catalogue,
      AccountScope scope,
      OrderAccess access) {
    this.advisor = advisor;
    this.given = given;
    this.catalogue = catalogue;
    this.scope = scope;
    this.access = access;
  }

  /**
   * On which day, and what is on the order already: products by id or item number.
   *
   * @param order whose next change says what was taken; {@code null}: the account's next order does
   */
  record AdviceRequest(LocalDate on, @Nullable List<String> basket, @Nullable String order) {}

  @GetMapping
  @Operation(summary = "What to offer the account, the surest first, each line with its reasons")
  Page<AdvisedProduct> advise(
      @PathVariable String account,
      @Parameter(example = "2010-03-01") @RequestParam LocalDate on,
      @Parameter(description = "products on the order already, by id or item number")
          @RequestParam(required = false)
          @Nullable List<String> basket,
      Caller caller) {
    scope.requireRead(account, caller);
    var lines = advisor.advise(account, on, products(basket == null ? List.of() : basket));
    return Page.of(lines.stream().map(this::told).flatMap(Optional::stream).toList());
  }

  private Optional<AdvisedProduct> told(AdviceLine line) {
    return catalogue.find(line.product()).map(known -> AdvisedProduct.of(line, known));
  }

  @PostMapping
  @Operation(
      summary = "Keeps what is offered now, so that the account's next order says what was taken",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted give(
      @PathVariable String account, @Valid @RequestBody AdviceRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT);
    scope.requireWrite(account, seller);
    var basket = request.basket();
    var lines =
        advisor.advise(account, request.on(), products(basket == null ? List.of() : basket));
    var order = request.order();
    if (order != null && !access.toWrite(order, seller).account().equals(account)) {
      throw new RuleBroken(
          "order-is-the-accounts",
          "The order " + order + " is not this account's.",
          new Fact("order", order));
    }
    return given.give(account, request.on(), lines, order, seller);
  }

  private List<String> products(Collection<String> named) {
    return named.stream().filter(one -> !one.isBlank()).map(this::product).toList();
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
