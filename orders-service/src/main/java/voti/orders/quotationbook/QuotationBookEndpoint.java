package voti.orders.quotationbook;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.orders.quotation.QuotationEvent;
import voti.orders.quotation.StoredQuotations;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders")
class QuotationBookEndpoint {

  private final Quotations quotations;
  private final StoredQuotations stored;
  private final AccountScope scope;
  private final EventStore store;

  QuotationBookEndpoint(
      Quotations quotations, StoredQuotations stored, AccountScope scope, EventStore store) {
    this.quotations = quotations;
    this.stored = stored;
    this.scope = scope;
    this.store = store;
  }

  @GetMapping("/quotations")
  @Operation(
      summary = "Quotations the caller may see, of one account or state; state=open for all open")
  Page<QuotationItem> list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    if (account != null && !account.isBlank()) {
      scope.requireRead(account, caller);
    }
    var page = quotations.list(scope.visible(caller), account, state, cursor);
    return new Page<>(page.items().stream().map(QuotationItem::of).toList(), page.next());
  }

  @GetMapping("/quotations/{quotation:quo-.*}")
  @Operation(summary = "One quotation with all its versions, now or as it was known at an instant")
  ResponseEntity<QuotationView> find(
      @PathVariable String quotation,
      @RequestParam(required = false) @Nullable Instant asOf,
      Caller caller) {
    stored.toRead(quotation, caller);
    var known = asOf == null ? quotations.find(quotation).orElse(null) : at(quotation, asOf);
    if (known == null) {
      throw new Unknown("quotation-is-known", "The quotation " + quotation + " is not known.");
    }
    return ResponseEntity.ok().eTag(String.valueOf(known.version())).body(QuotationView.of(known));
  }

  @GetMapping("/pipeline")
  @Operation(
      summary = "What open quotations are worth by their probability: by manager, month, currency")
  Page<PipelineRow> pipeline(Caller caller) {
    return Page.of(Pipeline.of(quotations.open(scope.visible(caller))));
  }

  private @Nullable KnownQuotation at(String quotation, Instant instant) {
    KnownQuotation known = null;
    for (var events = store.readEvents(quotation, 0); events.hasNext(); ) {
      var message = events.next();
      if (!message.getTimestamp().isAfter(instant)
          && message.getPayload() instanceof QuotationEvent event) {
        known = KnownQuotation.after(known, event, message.getSequenceNumber());
      }
    }
    return known;
  }
}
