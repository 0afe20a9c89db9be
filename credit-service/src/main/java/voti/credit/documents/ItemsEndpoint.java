package voti.credit.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.ageing.Today;
import voti.credit.groups.GroupsByAccount;
import voti.credit.groups.GroupsByAccount.Group;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.credit.receivables.ReceivablesPolicy;
import voti.kit.command.Caller;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;

/** Open items, by debtor or of everybody the caller may see; and what else makes an exposure. */
@RestController
class ItemsEndpoint {

  private static final int PAGE = 100;

  private final MongoCollection<ItemRow> items;
  private final Components components;
  private final ReceivablesPolicy policy;
  private final AccountScope scope;
  private final AccountDirectory directory;
  private final GroupsByAccount shared;
  private final Today today;

  ItemsEndpoint(
      MongoDatabase database,
      Components components,
      ReceivablesPolicy policy,
      AccountScope scope,
      AccountDirectory directory,
      GroupsByAccount shared,
      Today today) {
    this.items = database.getCollection(Items.COLLECTION, ItemRow.class);
    this.components = components;
    this.policy = policy;
    this.scope = scope;
    this.directory = directory;
    this.shared = shared;
    this.today = today;
  }

  @Operation(
      summary = "The documents behind a figure: open items, now or at the end of a day",
      description =
          "With a component other than openItems: the orders, deliveries or receipts of an account"
              + " that it is the sum of, now.")
  @GetMapping("/api/credit/items")
  Page<Line> items(
      @RequestParam(required = false) @Nullable String account,
      @Parameter(description = "openItems, reserved, delivered or unallocated")
          @RequestParam(defaultValue = Components.OPEN_ITEMS)
          String component,
      @RequestParam(required = false) @Nullable String manager,
      @RequestParam(required = false) @Nullable String department,
      @Parameter(description = "an empty one: accounts that are not classified")
          @RequestParam(required = false)
          @Nullable String segment,
      @Parameter(description = "debtors who share a limit") @RequestParam(required = false)
          @Nullable String group,
      @RequestParam(required = false) @Nullable String currency,
      @Parameter(example = "1-30") @RequestParam(required = false) @Nullable String bucket,
      @Parameter(description = "by what was booked and valued by then")
          @RequestParam(required = false)
          @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable String cursor,
      @Parameter(hidden = true) Caller caller) {
    var whose = whose(account, new Cut(manager, department, segment, group), caller);
    if (!component.equals(Components.OPEN_ITEMS)) {
      return Page.of(components.of(component, account));
    }
    var spans = Asked.bucket(bucket, policy.buckets());
    var asked = new Asked(account != null, currency, spans, asOf, cursor);
    var day = today.unless(asOf);
    var rows =
        items
            .find(asked.filter(whose, day))
            .sort(asked.order())
            .limit(PAGE)
            .into(new ArrayList<>());
    var names = new HashMap<String, String>();
    var lines =
        rows.stream()
            .flatMap(row -> row.parts().stream())
            .filter(row -> asked.holds(row, day) && !asked.openOf(row).isZero())
            .sorted(Comparator.comparing(ItemRow::dueOn))
            .map(
                row ->
                    Line.of(
                        row,
                        names.computeIfAbsent(row.account(), this::nameOf),
                        asked.openOf(row),
                        day))
            .toList();
    return new Page<>(lines, rows.size() < PAGE ? null : asked.cursorOf(rows.getLast()));
  }

  private Bson whose(@Nullable String account, Cut cut, Caller caller) {
    if (account != null) {
      scope.requireRead(account, caller);
      return eq("account", account);
    }
    if (cut.isWhole()) {
      return scope.visible(caller);
    }
    var groups = cut.group() == null ? Map.<String, Group>of() : shared.all();
    return in(
        "account",
        directory.visibleTo(caller).stream()
            .filter(one -> cut.holds(one, groups))
            .map(AccountEntry::account)
            .toList());
  }

  private String nameOf(String account) {
    return directory.find(account).map(AccountEntry::name).orElse(account);
  }
}
