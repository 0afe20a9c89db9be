package voti.orders.bonusstatement;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.orders.bonus.BonusAccess;
import voti.orders.bonus.BonusEvent;
import voti.orders.csv.CsvText;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/bonuses")
class BonusStatementEndpoint {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final List<String> COLUMNS =
      List.of(
          "on",
          "kind",
          "order",
          "movement",
          "net",
          "percent",
          "amount",
          "total",
          "accrued",
          "open",
          "currency");

  private final Bonuses bonuses;
  private final BonusAccess access;
  private final AccountScope scope;
  private final EventStore store;

  BonusStatementEndpoint(
      Bonuses bonuses, BonusAccess access, AccountScope scope, EventStore store) {
    this.bonuses = bonuses;
    this.access = access;
    this.scope = scope;
    this.store = store;
  }

  @GetMapping
  @Operation(summary = "Bonus agreements the caller may see")
  Page<BonusView> list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    var reader = access.reader(caller);
    if (account != null && !account.isBlank()) {
      scope.requireRead(account, reader);
    }
    var page = bonuses.list(scope.visible(reader), account, state, cursor);
    return new Page<>(page.items().stream().map(BonusView::of).toList(), page.next());
  }

  @GetMapping("/{agreement:bon-.*}")
  @Operation(summary = "One agreement, now or as it was known at an instant, and how far it is")
  ResponseEntity<BonusView> find(
      @PathVariable String agreement,
      @RequestParam(required = false) @Nullable Instant asOf,
      Caller caller) {
    access.toRead(agreement, caller);
    var known = asOf == null ? bonuses.find(agreement).orElse(null) : at(agreement, asOf);
    if (known == null) {
      throw new Unknown("bonus-is-known", "The agreement " + agreement + " is not known.");
    }
    return ResponseEntity.ok().eTag(String.valueOf(known.version())).body(BonusView.of(known));
  }

  @GetMapping("/{agreement}/statement")
  @Operation(summary = "Every delivery, return, true-up and settlement, with running totals")
  Page<StatementLine> statement(
      @PathVariable String agreement,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    access.toRead(agreement, caller);
    return bonuses.lines(agreement, cursor);
  }

  @GetMapping(value = "/{agreement}/statement.csv", produces = "text/csv")
  @Operation(summary = "The whole statement as CSV (RFC 4180)")
  ResponseEntity<byte[]> csv(@PathVariable String agreement, Caller caller) {
    access.toRead(agreement, caller);
    var text = new CsvText(COLUMNS);
    var page = bonuses.lines(agreement, null);
    page.items().forEach(line -> text.row(cells(line)));
    while (page.next() != null) {
      page = bonuses.lines(agreement, page.next());
      page.items().forEach(line -> text.row(cells(line)));
    }
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(agreement + ".csv").build().toString())
        .contentType(CSV)
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<@Nullable Object> cells(StatementLine line) {
    var net = line.net();
    return new ArrayList<>(
        Arrays.<@Nullable Object>asList(
            line.on(),
            line.kind(),
            line.order(),
            line.movement(),
            net == null ? null : net.amount(),
            line.percent() == null ? null : line.percent().percent(),
            line.amount().amount(),
            line.total().amount(),
            line.accrued().amount(),
            line.open().amount(),
            line.amount().currency()));
  }

  private @Nullable KnownBonus at(String agreement, Instant asOf) {
    KnownBonus known = null;
    for (var events = store.readEvents(agreement, 0); events.hasNext(); ) {
      var event = events.next();
      if (!event.getTimestamp().isAfter(asOf)
          && event.getPayload() instanceof BonusEvent happened) {
        known = KnownBonus.after(known, happened, event.getSequenceNumber());
      }
    }
    return known;
  }
}
