package voti.credit.receipts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.matching.OpenItem;
import voti.credit.matching.Proposal;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;

/** Receipts, oldest first, and what one of them may pay. */
@RestController
@RequestMapping("/api/credit/receipts")
class ReceiptsEndpoint {

  private static final int PAGE = 100;

  private final AccountScope scope;
  private final Visible visible;
  private final Matching matching;
  private final MongoCollection<ReceiptRow> receipts;

  ReceiptsEndpoint(AccountScope scope, Visible visible, Matching matching, MongoDatabase database) {
    this.scope = scope;
    this.visible = visible;
    this.matching = matching;
    this.receipts = database.getCollection(ReceiptProjector.RECEIPTS, ReceiptRow.class);
  }

  /**
   * How much waits.
   *
   * @param unmatched receipts of which nothing is known
   * @param proposed receipts that have proposals
   */
  record Waiting(long unmatched, long proposed) {}

  /**
   * What a receipt may pay.
   *
   * @param proposals best first, with score and reasons
   * @param items what the debtor owes, to choose from
   * @param numbers of the items that are named, by their ids
   * @param why in one sentence
   */
  record Options(
      List<Proposal> proposals, List<OpenItem> items, Map<String, String> numbers, String why) {}

  @Operation(
      summary = "Receipts the caller may see: unmatched, proposed, matched, earmarked, returned")
  @GetMapping
  Page<ReceiptRow> list(
      @Parameter(example = "unmatched") @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    var asked = new ArrayList<Bson>();
    if (account == null) {
      asked.add(scope.visible(caller));
    } else {
      scope.requireRead(account, caller);
      asked.add(eq("account", account));
    }
    if (state != null) {
      asked.add(eq("state", state));
    }
    if (cursor != null) {
      asked.add(gt("place", cursor));
    }
    var rows =
        receipts
            .find(and(asked))
            .sort(Sorts.ascending("place"))
            .limit(PAGE)
            .into(new ArrayList<>());
    return new Page<>(rows, rows.size() < PAGE ? null : Long.toString(rows.getLast().place()));
  }

  @Operation(summary = "How many receipts wait for somebody to match them")
  @GetMapping("/waiting")
  Waiting waiting(@Parameter(hidden = true) Caller caller) {
    var seen = scope.visible(caller);
    return new Waiting(
        receipts.countDocuments(and(eq("state", "unmatched"), seen)),
        receipts.countDocuments(and(eq("state", "proposed"), seen)));
  }

  @Operation(summary = "One receipt: what it is set against, what it may pay, what was refused")
  @GetMapping("/{receipt}")
  ReceiptRow one(@PathVariable String receipt, @Parameter(hidden = true) Caller caller) {
    return visible.receipt(receipt, caller);
  }

  @Operation(
      summary = "What a receipt may pay now, with score and reasons; and what an account owes")
  @GetMapping("/{receipt}/candidates")
  Options candidates(
      @PathVariable String receipt,
      @RequestParam(required = false) @Nullable String account,
      @Parameter(hidden = true) Caller caller) {
    var row = visible.receipt(receipt, caller);
    var debtor = row.account() == null ? account : row.account();
    if (debtor != null) {
      scope.requireRead(debtor, caller);
    }
    if (!row.left().isPositive()) {
      var numbers = matching.numbers(row.matched());
      return new Options(List.of(), List.of(), numbers, "Nothing of it is left to match.");
    }
    var found = matching.of(row.cash(), row.left());
    var proposals =
        found.proposals().stream()
            .filter(one -> debtor == null || one.account().equals(debtor))
            .toList();
    var owner = debtor == null && !proposals.isEmpty() ? proposals.getFirst().account() : debtor;
    var named =
        Stream.concat(
                row.matched().stream(), proposals.stream().flatMap(p -> p.allocations().stream()))
            .toList();
    return new Options(
        proposals,
        owner == null ? List.of() : matching.owedBy(owner),
        matching.numbers(named),
        found.why());
  }
}
