package voti.orders.quotation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import voti.orders.access.PeopleAreIds;
import voti.orders.order.capturing.KnownBuyers;
import voti.orders.quotation.QuotationCommand.AcceptQuotation;
import voti.orders.quotation.QuotationCommand.ApproveQuotation;
import voti.orders.quotation.QuotationCommand.LoseQuotation;
import voti.orders.quotation.QuotationCommand.PassOnQuotation;
import voti.orders.quotation.QuotationCommand.RefuseQuotation;
import voti.orders.quotation.QuotationCommand.SendQuotation;
import voti.orders.quotation.QuotationCommand.WithdrawQuotation;
import voti.values.Ids;
import voti.values.Quantity;
import voti.values.decision.RuleBroken;

@RestController
@RequestMapping("/api/orders/quotations/{quotation}")
class QuotationAnswerEndpoint {

  private static final String DECIDED =
      """
      {"version": 2, "reason": "Worth it for the first season."}
      """;
  private static final String SENT =
      """
      {"version": 2, "on": "2010-01-27", "to": "per-7f-buyer-1"}
      """;
  private static final String ACCEPTED =
      """
      {"version": 2, "on": "2010-02-01", "number": "4711", "requestedFrom": "2010-02-10",
       "lines": [{"line": 1, "quantity": "60"}]}
      """;
  private static final String LOST =
      """
      {"on": "2010-02-01", "why": "price", "words": "Three percent dearer than the other offer."}
      """;
  private static final String WITHDRAWN =
      """
      {"on": "2010-02-01", "reason": "The product is discontinued."}
      """;

  private final Commands commands;
  private final StoredQuotations quotations;
  private final KnownBuyers buyers;

  QuotationAnswerEndpoint(Commands commands, StoredQuotations quotations, KnownBuyers buyers) {
    this.commands = commands;
    this.quotations = quotations;
    this.buyers = buyers;
  }

  /** A decision about a version, and why. */
  record DecisionRequest(int version, @NotBlank String reason) {}

  /** Which version goes when to whom; people are named by id. */
  record SendingRequest(int version, @NotNull LocalDate on, @NotBlank String to) {}

  /**
   * What the buyer takes.
   *
   * @param number the order's; {@code null}: the quotation's
   * @param lines which lines; {@code null} or empty: all
   */
  record AcceptanceRequest(
      int version,
      @NotNull LocalDate on,
      @Nullable String number,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      @Nullable List<TakenRequest> lines,
      @Nullable String reason) {}

  /**
   * So much of a line, in its unit.
   *
   * @param quantity {@code null}: the line is not named
   */
  record TakenRequest(int line, @Nullable BigDecimal quantity) {}

  /** Why it was lost, in a word and in words. */
  record LossRequest(
      @NotNull LocalDate on,
      @NotNull
          @Pattern(
              regexp = "price|competitor|delivery-time|assortment|terms|no-need|no-answer|other",
              message =
                  "is price, competitor, delivery-time, assortment, terms, no-need, no-answer or other")
          String why,
      @NotBlank String words) {}

  /** When and why it is taken back. */
  record WithdrawalRequest(@NotNull LocalDate on, @NotBlank String reason) {}

  @PostMapping("/approvals")
  @Operation(
      summary = "Lets a version that is beyond the mandate through; whoever drafted it cannot",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted approve(
      @PathVariable String quotation, @Valid @RequestBody DecisionRequest request, Caller caller) {
    return commands.send(
        new ApproveQuotation(quotation, request.version()), head(quotation, request, caller));
  }

  @PostMapping("/refusals")
  @Operation(
      summary = "Does not let a version through; another one may be drafted",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted refuse(
      @PathVariable String quotation, @Valid @RequestBody DecisionRequest request, Caller caller) {
    return commands.send(
        new RefuseQuotation(quotation, request.version()), head(quotation, request, caller));
  }

  @PostMapping("/passings")
  @Operation(
      summary = "Leaves a version that waits to the next rung of the ladder of authority",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted passOn(
      @PathVariable String quotation, @Valid @RequestBody DecisionRequest request, Caller caller) {
    return commands.send(
        new PassOnQuotation(quotation, request.version()), head(quotation, request, caller));
  }

  @PostMapping("/sendings")
  @Operation(
      summary = "Takes down that a version went to the buyer: when, and to whom",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(SENT))))
  Accepted send(
      @PathVariable String quotation, @Valid @RequestBody SendingRequest request, Caller caller) {
    var seller = seller(quotation, null, caller);
    PeopleAreIds.check(List.of(request.to()), seller);
    return commands.send(
        new SendQuotation(quotation, request.version(), request.on(), request.to()), seller);
  }

  @PostMapping("/acceptances")
  @Operation(
      summary = "Takes the buyer's yes down, to all or a part: an order follows at these prices",
      description =
          "Of a line with alternatives exactly one is named; with quantity 0 if none is wanted.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(ACCEPTED))))
  Accepted accept(
      @PathVariable String quotation,
      @Valid @RequestBody AcceptanceRequest request,
      Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT).because(request.reason());
    var drafted = quotations.toWrite(quotation, seller);
    buyers.mustStandForItself(drafted.account());
    var number = OfferRequest.given(request.number());
    return commands.send(
        new AcceptQuotation(
            quotation,
            request.version(),
            request.on(),
            seller.newId("ord", Ids.slotOf(quotation)),
            number == null ? drafted.number() : number,
            taken(quotation, request),
            request.requestedFrom(),
            request.requestedUntil()),
        seller);
  }

  @PostMapping("/losses")
  @Operation(
      summary = "Takes the buyer's no down, and why",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(LOST))))
  Accepted lose(
      @PathVariable String quotation, @Valid @RequestBody LossRequest request, Caller caller) {
    return commands.send(
        new LoseQuotation(quotation, request.on(), LostReason.of(request.why()), request.words()),
        seller(quotation, request.words(), caller));
  }

  @PostMapping("/withdrawals")
  @Operation(
      summary = "Takes a quotation back",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(WITHDRAWN))))
  Accepted withdraw(
      @PathVariable String quotation,
      @Valid @RequestBody WithdrawalRequest request,
      Caller caller) {
    return commands.send(
        new WithdrawQuotation(quotation, request.on()),
        seller(quotation, request.reason(), caller));
  }

  private List<TakenLine> taken(String quotation, AcceptanceRequest request) {
    var lines = request.lines();
    if (lines == null || lines.isEmpty()) {
      return List.of();
    }
    var offer = quotations.version(quotation, request.version());
    var taken =
        lines.stream()
            .filter(line -> line.quantity() != null)
            .map(line -> new TakenLine(line.line(), quantity(offer, line)))
            .toList();
    if (taken.isEmpty()) {
      throw new RuleBroken(
          "taken-lines-are-offered", "No line says how much of it is taken: say it of one.");
    }
    return taken;
  }

  private static Quantity quantity(QuotedVersion offer, TakenRequest asked) {
    var unit = offer.line(asked.line()).map(line -> line.line().quantity().unit()).orElse("C62");
    return new Quantity(Objects.requireNonNull(asked.quantity()), unit);
  }

  private Caller seller(String quotation, @Nullable String reason, Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT).because(reason);
    quotations.toWrite(quotation, seller);
    return seller;
  }

  private Caller head(String quotation, DecisionRequest request, Caller caller) {
    var head =
        caller
            .as(Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR, Roles.HEAD)
            .because(request.reason());
    quotations.toWrite(quotation, head);
    return head;
  }
}
