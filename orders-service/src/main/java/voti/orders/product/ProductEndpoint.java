package voti.orders.product;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.orders.product.ProductCommand.IntroduceProduct;
import voti.orders.product.ProductEvent.ProductIntroduced;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Ids;
import voti.values.Money;
import voti.values.Percentage;

@RestController
@RequestMapping("/api/orders/products")
class ProductEndpoint {

  private static final String EXAMPLE =
      """
      {"sku": "SItemNo001", "name": "Falu Rödfärg", "unit": "LTR",
       "cost": {"amount": "38.00", "currency": "SEK"}}
      """;

  private final Commands commands;
  private final Catalogue catalogue;
  private final Percentage standardRate;

  ProductEndpoint(
      Commands commands, Catalogue catalogue, @Value("${voti.seller.vat-rate}") String rate) {
    this.commands = commands;
    this.catalogue = catalogue;
    this.standardRate = Percentage.of(rate);
  }

  /** A product; its VAT at home is the standard rate unless it says zero-rated or exempt. */
  record ProductRequest(
      @Nullable String id,
      @NotBlank String sku,
      @NotBlank String name,
      @NotBlank String unit,
      Money cost,
      @Nullable VatCategory vatCategory,
      @Nullable Percentage vatRate) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Takes a product into the catalogue",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted introduce(@Valid @RequestBody ProductRequest request, Caller caller) {
    var admin = caller.as(Roles.ADMIN, Roles.COMMERCIAL_DIRECTOR);
    var id = request.id();
    // The item number identifies a product, so a second one of the same number meets the first.
    var product =
        catalogue
            .findBySku(request.sku())
            .map(ProductIntroduced::product)
            .orElse(id == null ? Ids.named("prd", Ids.NO_SLOT, request.sku()) : id);
    return commands.send(
        new IntroduceProduct(
            product,
            request.sku(),
            request.name(),
            request.unit(),
            request.cost(),
            vatAtHome(request)),
        admin);
  }

  private Vat vatAtHome(ProductRequest request) {
    var category = request.vatCategory() == null ? VatCategory.S : request.vatCategory();
    var stated = request.vatRate();
    return switch (category) {
      case S -> new Vat(category, stated == null ? standardRate : stated);
      case Z, E -> new Vat(category, Percentage.of("0"));
      // Which supply is intra-community or an export follows from the buyer, not from the goods.
      case K, G -> new Vat(VatCategory.S, standardRate);
    };
  }

  @GetMapping
  @Operation(summary = "All products by item number")
  Page<ProductIntroduced> list(Caller caller) {
    return Page.of(catalogue.all());
  }
}
