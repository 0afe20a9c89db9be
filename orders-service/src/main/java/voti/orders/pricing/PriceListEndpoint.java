package voti.orders.pricing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
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
import voti.orders.pricing.PriceListCommand.DraftPriceList;
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

  private static final String DRAFT =
      """
      {"name": "Sweden by volume", "currency": "SEK", "from": "2031-01-01", "until": "2031-02-01",
       "columns": [{"name": "K", "floorMargin": "8",
                    "predicate": {"segments": ["retail"], "accountClasses": ["A"],
                                  "volumeFrom": "100000", "paymentDaysAtMost": 14}}],
       "prices": [{"product": "SItemNo001", "column": "K",
                   "price": {"amount": "48.00", "currency": "SEK"}},
                  {"product": "SItemNo001", "column": "K", "fromQuantity": "100",
                   "price": {"amount": "46.00", "currency": "SEK"}}]}
      """;

  private final Commands commands;
  private final PriceBooks books;
  private final Terms terms;
  private final Catalogue catalogue;
  private final OwnWrites writes;

  PriceListEndpoint(
      Commands commands, PriceBooks books, Catalogue catalogue, Terms terms, OwnWrites writes) {
    this.commands = commands;
    this.terms = terms;
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
      var floor = floorMargin == null ? Percentage.of("0") : floorMargin;
      return predicate == null
          ? new Column(name, null, floor)
          : new Column(name, predicate.contractColumn(), floor, predicate.asks());
    }
  }

  /**
   * Whom a column is for: all that is said must hold. The volume is that of twelve months, from
   * inclusive, below exclusive, in the list's currency.
   */
  record PredicateRequest(
      @Nullable String contractColumn,
      @Nullable List<String> segments,
      @Nullable List<String> accountClasses,
      @Nullable BigDecimal volumeFrom,
      @Nullable BigDecimal volumeBelow,
      @Nullable Integer paymentDaysAtMost) {

    @Nullable Predicate asks() {
      var asks =
          new Predicate(segments, accountClasses, volumeFrom, volumeBelow, paymentDaysAtMost);
      return asks.equals(Predicate.NONE) ? null : asks;
    }
  }

  /** The price of a product, by id or item number, from a quantity on. */
  record PriceRequest(
      String product, String column, Money price, @Nullable BigDecimal fromQuantity) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Drafts, approves and publishes a list or its next version at once; no ties",
      description =
          "The commercial director's shortcut: the approval of a second person is waived, and that"
              + " is on record. The way for everybody else is drafts, approvals, publications.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted publish(@Valid @RequestBody PriceListRequest request, Caller caller) {
    var director = caller.as(Roles.COMMERCIAL_DIRECTOR);
    writes.seen();
    var book = book(request, director);
    var neighbours = books.besides(book.priceList(), request.currency());
    return commands.send(
        new PublishPriceList(
            book.priceList(), book, neighbours, terms.ifTied(book, neighbours, director)),
        director);
  }

  @PostMapping("/drafts")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Writes down a price list or its next version; an older draft gives way",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DRAFT))))
  Accepted draft(@Valid @RequestBody PriceListRequest request, Caller caller) {
    var author = caller.as(Roles.HEAD, Roles.ADMIN, Roles.COMMERCIAL_DIRECTOR);
    writes.seen();
    var book = book(request, author);
    return commands.send(new DraftPriceList(book.priceList(), book), author);
  }

  /** What is asked for, as prices would be looked up in it; its version is not known yet. */
  private PriceBook book(PriceListRequest request, Caller caller) {
    var id = request.id();
    return new PriceBook(
        id == null ? caller.newId("prl", Ids.NO_SLOT) : id,
        0,
        request.name(),
        Currency.getInstance(request.currency()),
        new Period(request.from(), request.until()),
        request.columns().stream().map(ColumnRequest::column).toList(),
        request.prices().stream().map(this::price).toList());
  }

  private Price price(PriceRequest request) {
    var product =
        catalogue
            .findNamed(request.product())
            .orElseThrow(
                () ->
                    new RuleBroken(
                        "product-is-known",
                        "There is no product " + request.product() + ".",
                        new Fact("product", request.product())));
    return new Price(
        product.product(),
        product.sku(),
        product.unit(),
        request.column(),
        request.price(),
        request.fromQuantity());
  }

  @GetMapping
  @Operation(summary = "All versions of all price lists")
  Page<PriceListView> list(Caller caller) {
    return Page.of(books.all().stream().map(PriceListView::of).toList());
  }
}
