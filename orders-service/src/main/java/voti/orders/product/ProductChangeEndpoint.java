package voti.orders.product;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.orders.product.ProductCommand.StateProduct;
import voti.orders.tax.VatCategory;
import voti.orders.views.OwnWrites;
import voti.values.Gtin;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/products/{product}")
class ProductChangeEndpoint {

  private static final String DESCRIPTION =
      """
      {"name": "Falu Rödfärg, red", "gtin": "4006381333931", "family": "PAINT",
       "packs": [{"unit": "XCT", "holds": "12"}], "minimum": "12", "multiple": "12"}
      """;
  private static final String COST =
      """
      {"cost": {"amount": "41.00", "currency": "SEK"}, "from": "2027-01-01"}
      """;
  private static final String SUCCESSOR =
      """
      {"successor": "SItemNo011"}
      """;
  private static final String PERIOD =
      """
      {"from": "2010-01-01", "until": "2028-01-01"}
      """;

  private final Commands commands;
  private final Catalogue catalogue;
  private final StoredProducts products;
  private final HomeVat vat;
  private final OwnWrites writes;

  ProductChangeEndpoint(
      Commands commands,
      Catalogue catalogue,
      StoredProducts products,
      HomeVat vat,
      OwnWrites writes) {
    this.commands = commands;
    this.catalogue = catalogue;
    this.products = products;
    this.vat = vat;
    this.writes = writes;
  }

  /** What is said anew; what is left out stays as it is. */
  record DescriptionRequest(
      @Nullable String name,
      @Nullable VatCategory vatCategory,
      @Nullable Percentage vatRate,
      @Nullable Gtin gtin,
      @Nullable String family,
      @Nullable List<PackLevel> packs,
      @Nullable BigDecimal minimum,
      @Nullable BigDecimal multiple,
      @Nullable BigDecimal kilograms) {}

  /** The standard cost of one unit from a day on. */
  record CostRequest(Money cost, LocalDate from) {}

  /** The product in its place, by id or item number. */
  record SuccessorRequest(@NotBlank String successor) {}

  @PostMapping("/descriptions")
  @Operation(
      summary = "Says what a product is; what is left out stays",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DESCRIPTION))))
  Accepted describe(
      @PathVariable String product, @RequestBody DescriptionRequest request, Caller caller) {
    var details =
        new Details(
            request.name(),
            vat.ifAny(request.vatCategory(), request.vatRate()),
            request.gtin(),
            request.family(),
            request.packs(),
            request.minimum(),
            request.multiple(),
            request.kilograms());
    return state(product, Statement.of(details), caller);
  }

  @PostMapping("/costs")
  @Operation(
      summary = "Sets the standard cost from a day on",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(COST))))
  Accepted cost(@PathVariable String product, @RequestBody CostRequest request, Caller caller) {
    return state(product, Statement.of(request.cost(), request.from()), caller);
  }

  @PostMapping("/successors")
  @Operation(
      summary = "Names the product that takes its place; a succession never comes back",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(SUCCESSOR))))
  Accepted succeed(
      @PathVariable String product, @Valid @RequestBody SuccessorRequest request, Caller caller) {
    writes.seen();
    var successor =
        catalogue
            .findNamed(request.successor())
            .map(ProductStanding::product)
            .orElse(request.successor());
    return state(product, Statement.succeededBy(successor), caller);
  }

  @PostMapping("/active-periods")
  @Operation(
      summary = "Says from which day up to which a product can be ordered",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(PERIOD))))
  Accepted activate(@PathVariable String product, @RequestBody Period period, Caller caller) {
    return state(product, Statement.active(period), caller);
  }

  private Accepted state(String named, Statement said, Caller caller) {
    var admin = caller.as(Roles.ADMIN, Roles.COMMERCIAL_DIRECTOR);
    writes.seen();
    var product =
        catalogue
            .findNamed(named)
            .orElseThrow(
                () ->
                    new Unknown(
                        "product-is-known",
                        "There is no product " + named + ".",
                        new Fact("product", named)));
    var around = products.around(product.product(), said);
    return commands.send(new StateProduct(product.product(), product.sku(), said, around), admin);
  }
}
