package voti.orders.product;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.web.Page;
import voti.orders.family.Families;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/products")
class CatalogueEndpoint {

  private final Catalogue catalogue;
  private final Families families;
  private final Clock clock;

  CatalogueEndpoint(Catalogue catalogue, Families families, Clock clock) {
    this.catalogue = catalogue;
    this.families = families;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "Products by item number, those that are searched for or all")
  Page<ProductView> list(
      @Parameter(description = "Part of a number, a name or a GTIN") @RequestParam(required = false)
          @Nullable String q,
      @Parameter(description = "In this family or one below it") @RequestParam(required = false)
          @Nullable String family,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    var wanted = family == null || family.isBlank() ? null : families.branches().downwards(family);
    var found = catalogue.search(q, wanted, cursor);
    var day = today();
    return new Page<>(
        found.items().stream().map(one -> ProductView.of(one, day, null)).toList(), found.next());
  }

  @GetMapping("/{product}")
  @Operation(summary = "One product, by id or item number, with its cost on a day")
  ProductView find(
      @PathVariable String product,
      @RequestParam(required = false) @Nullable LocalDate on,
      Caller caller) {
    var found =
        catalogue
            .findNamed(product)
            .orElseThrow(
                () ->
                    new Unknown(
                        "product-is-known",
                        "There is no product " + product + ".",
                        new Fact("product", product)));
    var successor = found.successor();
    var number =
        successor == null ? null : catalogue.find(successor).map(ProductStanding::sku).orElse(null);
    return ProductView.of(found, on == null ? today() : on, number);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
