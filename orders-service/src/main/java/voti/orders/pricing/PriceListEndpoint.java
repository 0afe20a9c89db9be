package voti.orders.pricing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import voti.orders.pricing.PriceListCommand.PublishPriceList;
import voti.orders.product.Catalogue;
import voti.orders.views.OwnWrites;
import voti.values.Ids;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

@RestController
@RequestMapping("/api/orders/price-lists")
class PriceListEndpoint {

  private static final String EXAMPLE =
      """
      {"name": "Sweden 2010", "currency": "SEK", "from": "2010-01-01",
       "columns": [{"name": "A", "predicate": {"contractColumn": "A"}, "floorMargin": "10"},
                   {"name": "B", "predicate": {"contractColumn": "B"}, "floorMargin": "10"}],
       "prices": [{"product": "SItemNo001", "column": "B",
                   "price": {"amount": "50.00", "currency": "SEK"}}]}
      """;

  private final Commands commands;
  private final PriceBooks books;
  private final Catalogue catalogue;
  private final OwnWrites writes;

  PriceListEndpoint(Commands commands, PriceBooks books, Catalogue catalogue, OwnWrites writes) {
    this.commands = commands;
    this.books = books;
    this.catalogue = catalogue;
    this.writes = writes;
  }

  /** A price list or its next version. */
  record PriceListRequest(
      @Nullable String id,
      @NotBlank String name,
      @NotBlank String currency,
      LocalDate from,
      @Nullable LocalDate until,
      @NotEmpty List<ColumnRequest> columns,
      @NotEmpty List<PriceRequest> prices) {}

  /** A column; without a predicate it is for everyone. */
  record ColumnRequest(
      String name, @Nullable PredicateRequest predicate, @Nullable Percentage floorMargin) {

    Column column() {
      return new Column(
          name,
          predicate == null ? null : predicate.contractColumn(),
          floorMargin == null ? Percentage.of("0") : floorMargin);
    }
  }

  /** Whom a column is for. */
  record PredicateRequest(@Nullable String contractColumn) {}

  /** The price of a product, by id or item number. */
  record PriceRequest(String product, String column, Money price) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Publishes a price list or its next version; ties are refused here",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted publish(@Valid @RequestBody PriceListRequest request, Caller caller) {
    var director = caller.as(Roles.COMMERCIAL_DIRECTOR);
    writes.seen();
    var id = request.id();
    var list = id == null ? director.newId("prl", Ids.NO_SLOT) : id;
    return commands.send(
        new PublishPriceList(
            list,
            request.name(),
            request.currency(),
            new Period(request.from(), request.until()),
            request.columns().stream().map(ColumnRequest::column).toList(),
            request.prices().stream().map(this::price).toList(),
            books.in(request.currency()).stream()
                .filter(book -> !book.priceList().equals(list))
                .toList()),
        director);
  }

  private Price price(PriceRequest request) {
    var product =
        catalogue
            .find(request.product())
            .or(() -> catalogue.findBySku(request.product()))
            .orElseThrow(
                () ->
                    new RuleBroken(
                        "product-is-known",
                        "There is no product " + request.product() + ".",
                        new Fact("product", request.product())));
    return new Price(
        product.product(), product.sku(), product.unit(), request.column(), request.price());
  }

  @GetMapping
  @Operation(summary = "All versions of all price lists")
  Page<PriceListView> list(Caller caller) {
    return Page.of(books.all().stream().map(PriceListView::of).toList());
  }
}
