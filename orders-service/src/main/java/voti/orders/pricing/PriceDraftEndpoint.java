package voti.orders.pricing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountDirectory;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.orders.pricing.PriceComparison.AccountChange;
import voti.orders.pricing.PriceListCommand.ApprovePriceList;
import voti.orders.pricing.PriceListCommand.PublishApproved;
import voti.orders.views.OwnWrites;
import voti.orders.volume.Volumes;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/price-lists")
class PriceDraftEndpoint {

  private static final String APPROVAL =
      """
      {"draft": 1, "reason": "Compared with the version before."}
      """;
  private static final String PUBLICATION =
      """
      {"draft": 1, "reason": "From the new year on."}
      """;

  private final Commands commands;
  private final PriceDrafts drafts;
  private final PriceBooks books;
  private final Terms terms;
  private final Volumes volumes;
  private final AccountDirectory directory;
  private final OwnWrites writes;

  PriceDraftEndpoint(
      Commands commands,
      PriceDrafts drafts,
      PriceBooks books,
      Terms terms,
      Volumes volumes,
      AccountDirectory directory,
      OwnWrites writes) {
    this.commands = commands;
    this.drafts = drafts;
    this.books = books;
    this.terms = terms;
    this.volumes = volumes;
    this.directory = directory;
    this.writes = writes;
  }

  /** Which draft, and why. */
  record StepRequest(int draft, @Nullable String reason) {}

  /** An account that gains or loses. */
  record ChangeView(String name, AccountChange change) {}

  /**
   * A draft against the lists that are out.
   *
   * @param from the day on which prices are compared: the draft's first
   * @param changes by account, the greatest first
   */
  record ComparisonView(PriceDraft draft, LocalDate from, List<ChangeView> changes) {}

  @GetMapping("/drafts")
  @Operation(summary = "Versions that are written down and not out yet")
  Page<PriceDraft> list(Caller caller) {
    return Page.of(drafts.all());
  }

  @GetMapping("/{priceList}/comparison")
  @Operation(
      summary = "Which accounts would gain or lose how much by the draft, on last year's volume")
  ComparisonView compare(@PathVariable String priceList, Caller caller) {
    var reader =
        caller.as(
            Roles.COMMERCIAL_DIRECTOR,
            Roles.GENERAL_DIRECTOR,
            Roles.HEAD,
            Roles.ADMIN,
            Roles.CONTROLLER,
            Roles.AUDITOR);
    var draft = draft(priceList);
    var book = draft.book();
    var day = draft.validity().from();
    var names = new HashMap<String, String>();
    directory.visibleTo(reader).forEach(one -> names.put(one.account(), one.name()));
    var comparison =
        new PriceComparison(
            book, books.in(draft.currency()), account -> terms.of(account, book.currency(), day));
    volumes.eachOfYearBefore(
        day,
        book.currency(),
        bought -> {
          if (names.containsKey(bought.account())) {
            comparison.take(bought);
          }
        });
    return new ComparisonView(
        draft,
        day,
        comparison.changes().stream()
            .map(one -> new ChangeView(names.getOrDefault(one.account(), one.account()), one))
            .toList());
  }

  @PostMapping("/{priceList}/approvals")
  @Operation(
      summary = "Lets a draft be published; its author cannot",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(APPROVAL))))
  Accepted approve(
      @PathVariable String priceList, @RequestBody StepRequest request, Caller caller) {
    var director = director(caller, request);
    return commands.send(new ApprovePriceList(priceList, request.draft()), director);
  }

  @PostMapping("/{priceList}/publications")
  @Operation(
      summary = "Publishes the approved draft; two columns that one buyer could hit are refused",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(PUBLICATION))))
  Accepted publish(
      @PathVariable String priceList, @RequestBody StepRequest request, Caller caller) {
    var director = director(caller, request);
    writes.seen();
    var draft = draft(priceList);
    var neighbours = books.besides(priceList, draft.currency());
    return commands.send(
        new PublishApproved(
            priceList,
            request.draft(),
            neighbours,
            terms.ifTied(draft.book(), neighbours, director)),
        director);
  }

  private static Caller director(Caller caller, StepRequest request) {
    return caller.as(Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR).because(request.reason());
  }

  private PriceDraft draft(String priceList) {
    return drafts
        .find(priceList)
        .orElseThrow(
            () ->
                new Unknown(
                    "draft-is-known",
                    "The list " + priceList + " has no draft.",
                    new Fact("priceList", priceList)));
  }
}
