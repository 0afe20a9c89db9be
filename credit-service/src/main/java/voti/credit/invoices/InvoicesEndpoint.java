package voti.credit.invoices;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.values.Money;

/** Invoices by due date; those overdue at a date, judged by value dates. */
@RestController
class InvoicesEndpoint {

  private static final int PAGE = 100;

  private final AccountScope scope;
  private final MongoCollection<InvoiceRow> invoices;

  InvoicesEndpoint(AccountScope scope, MongoDatabase database) {
    this.scope = scope;
    this.invoices = database.getCollection(InvoiceProjector.INVOICES, InvoiceRow.class);
  }

  record Line(
      String invoice,
      String number,
      String reference,
      String account,
      @Nullable String order,
      @Nullable String dispatch,
      LocalDate issuedOn,
      LocalDate dueOn,
      Money gross,
      Money open,
      List<InvoiceRow.Credited> creditNotes,
      List<InvoiceRow.Paid> payments) {

    static Line of(InvoiceRow row, Money open) {
      return new Line(
          row.invoice(),
          row.number(),
          row.reference(),
          row.account(),
          row.order(),
          row.dispatch(),
          row.issuedOn(),
          row.dueOn(),
          row.gross(),
          open,
          row.creditNotes(),
          row.payments());
    }
  }

  @Operation(summary = "Invoices with what is open on them; overdueAt keeps those overdue that day")
  @GetMapping("/api/credit/invoices")
  Page<Line> list(
      @RequestParam(required = false) @Nullable String account,
      @Parameter(example = "2010-04-01") @RequestParam(required = false)
          @Nullable LocalDate overdueAt,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    var rows =
        invoices
            .find(filter(account, overdueAt, cursor, caller))
            .sort(Sorts.ascending("sequence"))
            .limit(PAGE)
            .into(new ArrayList<>());
    var lines =
        rows.stream()
            .filter(row -> overdueAt == null || row.lateAt(overdueAt).isPositive())
            .map(row -> Line.of(row, overdueAt == null ? row.open() : row.openAt(overdueAt)))
            .toList();
    var next = rows.size() < PAGE ? null : Long.toString(rows.getLast().sequence());
    return new Page<>(lines, next);
  }

  private Bson filter(
      @Nullable String account,
      @Nullable LocalDate overdueAt,
      @Nullable Long cursor,
      Caller caller) {
    var all = new ArrayList<Bson>();
    if (account == null) {
      all.add(scope.visible(caller));
    } else {
      scope.requireRead(account, caller);
      all.add(eq("account", account));
    }
    if (overdueAt != null) {
      all.add(or(lt("dueOn", overdueAt), lt("bill.due.dueOn", overdueAt)));
    }
    if (cursor != null) {
      all.add(gt("sequence", cursor));
    }
    return and(all);
  }
}
