package voti.credit.confirmations;

import static com.mongodb.client.model.Filters.eq;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.items.Items;
import voti.kit.command.Caller;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;

/** Balance confirmations, and their documents. */
@RestController
@RequestMapping("/api/credit/confirmations")
class ConfirmationsEndpoint {

  private final AccountScope scope;
  private final AccountDirectory directory;
  private final Confirmations confirmations;
  private final ConfirmationPaper paper;
  private final Items items;

  ConfirmationsEndpoint(
      AccountScope scope,
      AccountDirectory directory,
      Confirmations confirmations,
      ConfirmationPaper paper,
      Items items) {
    this.scope = scope;
    this.directory = directory;
    this.confirmations = confirmations;
    this.paper = paper;
    this.items = items;
  }

  /** A confirmation with its debtor's name. */
  record Named(String name, ConfirmationRow confirmation) {}

  /**
   * A confirmation, and what was recorded after it was written; the letter stays as it is.
   *
   * @param since oldest item first
   */
  record Whole(String name, ConfirmationRow confirmation, List<Since> since) {}

  @Operation(
      summary = "Balance confirmations the caller may see, of one account or all, oldest first")
  @GetMapping
  Page<Named> list(
      @RequestParam(required = false) @Nullable String account,
      @Parameter(example = "contested") @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    if (account != null) {
      scope.requireRead(account, caller);
    }
    var asked = account == null ? scope.visible(caller) : eq("account", account);
    var page = confirmations.page(asked, state, cursor);
    return new Page<>(
        page.items().stream().map(row -> new Named(name(row), row)).toList(), page.next());
  }

  @Operation(summary = "A balance confirmation, and what was recorded since")
  @GetMapping("/{confirmation}")
  Whole one(@PathVariable String confirmation, @Parameter(hidden = true) Caller caller) {
    var row = confirmations.find(confirmation);
    scope.requireRead(row.account(), caller);
    return new Whole(name(row), row, Since.of(row, items.allOf(row.account())));
  }

  @Operation(summary = "A balance confirmation as a document to read or print")
  @GetMapping("/{confirmation}/document")
  ResponseEntity<byte[]> document(
      @PathVariable String confirmation, @Parameter(hidden = true) Caller caller) {
    var row = confirmations.find(confirmation);
    scope.requireRead(row.account(), caller);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + confirmation + ".pdf\"")
        .body(paper.pdf(row));
  }

  private String name(ConfirmationRow row) {
    return directory.find(row.account()).map(AccountEntry::name).orElse(row.account());
  }
}
