package voti.orders.product;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.orders.product.ProductCommand.IntroduceProduct;
import voti.orders.tax.VatCategory;
import voti.orders.views.OwnWrites;
import voti.values.Gtin;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;

@RestController
@RequestMapping("/api/orders/products")
class ProductEndpoint {

  private static final String EXAMPLE =
      """
      {"sku": "SItemNo001", "name": "Falu Rödfärg", "unit": "LTR",
       "cost": {"amount": "38.00", "currency": "SEK"}, "vatCategory": "S",
       "packs": [{"unit": "XCT", "holds": "10"}], "minimum": "10", "multiple": "5",
       "kilograms": "1.25", "active": {"from": "2010-01-01", "until": null}}
      """;

  private final Commands commands;
  private final Catalogue catalogue;
  private final StoredProducts products;
  private final HomeVat vat;
  private final OwnWrites writes;

  ProductEndpoint(
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

  /** A product; its VAT at home is the standard rate unless it says zero-rated or exempt. */
  record ProductRequest(
      @Nullable String id,
      @NotBlank String sku,
      @NotBlank String name,
      @NotBlank String unit,
      Money cost,
      @Nullable VatCategory vatCategory,
      @Nullable Percentage vatRate,
      @Nullable Gtin gtin,
      @Nullable String family,
      @Nullable List<PackLevel> packs,
      @Nullable BigDecimal minimum,
      @Nullable BigDecimal multiple,
      @Nullable BigDecimal kilograms,
      @Nullable Period active) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Takes a product into the catalogue",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted introduce(@Valid @RequestBody ProductRequest request, Caller caller) {
    var admin = caller.as(Roles.ADMIN, Roles.COMMERCIAL_DIRECTOR);
    writes.seen();
    var id = request.id();
    // The item number identifies a product, so a second one of the same number meets the first.
    var known = catalogue.findBySku(request.sku()).map(ProductStanding::product);
    var product = known.orElse(id == null ? products.idOf(request.sku()) : id);
    var said = said(request);
    return commands.send(
        new IntroduceProduct(product, request.sku(), said, products.around(product, said)), admin);
  }

  private Statement said(ProductRequest request) {
    return new Statement(
        request.unit(),
        new Details(
            request.name(),
            vat.of(request.vatCategory(), request.vatRate()),
            request.gtin(),
            request.family(),
            request.packs(),
            request.minimum(),
            request.multiple(),
            request.kilograms()),
        request.cost(),
        null,
        null,
        request.active());
  }
}
