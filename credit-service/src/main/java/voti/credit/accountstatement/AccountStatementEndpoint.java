package voti.credit.accountstatement;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.export.Files;
import voti.credit.export.Table;
import voti.credit.items.Items;
import voti.kit.command.Caller;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.security.AccountScope;

/** Writes a debtor's statement of account, to look at or to send. */
@RestController
class AccountStatementEndpoint {

  private final MongoCollection<Entry> entries;
  private final Items items;
  private final StatementPaper paper;
  private final AccountScope scope;
  private final AccountDirectory directory;

  AccountStatementEndpoint(
      MongoDatabase database,
      Items items,
      StatementPaper paper,
      AccountScope scope,
      AccountDirectory directory) {
    this.entries = database.getCollection(LedgerProjector.ENTRIES, Entry.class);
    this.items = items;
    this.paper = paper;
    this.scope = scope;
    this.directory = directory;
  }

  /**
   * The answer.
   *
   * @param name of the debtor
   * @param currencies one statement each; currencies are never added
   */
  record Answer(
      String account, String name, LocalDate from, LocalDate to, List<Statement> currencies) {}

  @Operation(
      summary = "Statement of account: opening balance, movements by booking date, closing balance")
  @GetMapping("/api/credit/accounts/{account}/statement")
  ResponseEntity<Object> statement(
      @PathVariable String account,
      @Parameter(example = "2010-01-01") @RequestParam LocalDate from,
      @Parameter(example = "2010-03-31") @RequestParam LocalDate to,
      @Parameter(description = "json, csv, xlsx or pdf") @RequestParam(defaultValue = "json")
          String format,
      @Parameter(description = "en or et, for PDF; as the request says when left out")
          @RequestParam(required = false)
          @Nullable String language,
      @Parameter(hidden = true) Locale asked,
      @Parameter(hidden = true) Caller caller) {
    scope.requireRead(account, caller);
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("from is after to");
    }
    var booked = entries.find(eq("account", account)).into(new ArrayList<>());
    var ledger = new Ledger(booked, items.allOf(account));
    var name = directory.find(account).map(AccountEntry::name).orElse(account);
    var answer = new Answer(account, name, from, to, ledger.statements(from, to));
    if (format.equals("pdf")) {
      var locale = language == null ? asked : Locale.of(language);
      var pdf = paper.pdf(name, from, to, answer.currencies(), locale);
      return Files.file("statement-" + from + "-" + to + ".pdf", MediaType.APPLICATION_PDF, pdf);
    }
    return Files.answer(format, answer, () -> table(answer));
  }

  private static Table table(Answer answer) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var one : answer.currencies()) {
      rows.add(
          Arrays.asList(
              answer.from(), "opening", "", "", one.currency(), null, one.opening().amount()));
      for (var line : one.movements()) {
        rows.add(
            List.of(
                line.booked(),
                line.kind(),
                line.reference(),
                line.document(),
                one.currency(),
                line.amount().amount(),
                line.balance().amount()));
      }
      rows.add(
          Arrays.asList(
              answer.to(), "closing", "", "", one.currency(), null, one.closing().amount()));
    }
    return new Table(
        "statement-" + answer.from() + "-" + answer.to(),
        List.of("booked", "kind", "reference", "document", "currency", "amount", "balance"),
        rows);
  }
}
