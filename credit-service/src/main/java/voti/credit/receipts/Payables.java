package voti.credit.receipts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.ItemKind;
import voti.credit.invoices.KnownInvoices;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.credit.matching.OpenItem;
import voti.values.Money;

/** Finds open items by what a payment may say of them; each question is one for many payments. */
@Component
class Payables {

  private static final int MOST_ALIKE = 500;
  private static final int MOST_OF_ACCOUNT = 200;

  private final MongoCollection<ItemRow> items;
  private final MongoCollection<ItemKeys> keys;
  private final KnownInvoices invoices;

  Payables(MongoDatabase database, KnownInvoices invoices) {
    this.invoices = invoices;
    items = database.getCollection(Items.COLLECTION, ItemRow.class);
    items.createIndex(Indexes.ascending("open"));
    items.createIndex(Indexes.ascending("originalOpen"));
    keys = database.getCollection(ItemKeysProjector.KEYS, ItemKeys.class);
  }

  /** Open items by each of the names that name them. */
  Map<String, List<OpenItem>> named(Collection<String> names) {
    var byName = new HashMap<String, List<OpenItem>>();
    if (names.isEmpty()) {
      return byName;
    }
    var asked = Set.copyOf(names);
    var found = keys.find(in("keys", asked)).into(new ArrayList<>());
    var open = open(found.stream().map(ItemKeys::item).toList());
    for (var key : found) {
      var item = open.get(key.item());
      if (item != null) {
        key.keys().stream()
            .filter(asked::contains)
            .forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(item));
      }
    }
    return byName;
  }

  /** What these debtors owe and are owed, oldest due first, so many of each at most. */
  Map<String, List<OpenItem>> of(Collection<String> accounts) {
    return of(accounts, eq("settled", false));
  }

  /** What is ours to give back to these debtors. */
  Map<String, List<OpenItem>> creditsOf(Collection<String> accounts) {
    return of(accounts, and(eq("settled", false), eq("kind", ItemKind.CREDIT_NOTE.word())));
  }

  private Map<String, List<OpenItem>> of(Collection<String> accounts, Bson which) {
    var byAccount = new HashMap<String, List<OpenItem>>();
    for (var account : new HashSet<>(accounts)) {
      var rows =
          items
              .find(and(eq("account", account), which))
              .sort(Sorts.ascending("dueOn"))
              .limit(MOST_OF_ACCOUNT)
              .into(new ArrayList<>());
      byAccount.put(account, new ArrayList<>(items(rows).values()));
    }
    return byAccount;
  }

  /** Whatever is worth exactly one of these amounts, in its own currency. */
  Map<Money, List<OpenItem>> worth(Collection<Money> amounts) {
    var byAmount = new HashMap<Money, List<OpenItem>>();
    if (!amounts.isEmpty()) {
      var asked = new HashSet<>(amounts);
      var rows =
          items
              .find(or(in("open", asked), in("originalOpen", asked)))
              .limit(MOST_ALIKE)
              .into(new ArrayList<>());
      items(rows)
          .values()
          .forEach(item -> byAmount.computeIfAbsent(item.open(), _ -> new ArrayList<>()).add(item));
    }
    return byAmount;
  }

  /** These items, if they are open. */
  Map<String, OpenItem> open(Collection<String> ids) {
    return ids.isEmpty()
        ? Map.of()
        : items(
            items
                .find(and(in("_id", new HashSet<>(ids)), eq("settled", false)))
                .into(new ArrayList<>()));
  }

  /** Their numbers, whether they are open or not. */
  Map<String, String> numbers(Collection<String> ids) {
    var numbers = new HashMap<String, String>();
    if (!ids.isEmpty()) {
      items
          .find(in("_id", new HashSet<>(ids)))
          .forEach(row -> numbers.put(row.item(), row.number()));
    }
    return numbers;
  }

  /** With the discount that the terms on each bill grant. */
  private Map<String, OpenItem> items(List<ItemRow> rows) {
    var discounts = invoices.discounts(rows.stream().map(ItemRow::item).toList());
    var found = new LinkedHashMap<String, OpenItem>();
    for (var row : rows) {
      found.put(
          row.item(),
          new OpenItem(
              row.item(),
              row.account(),
              row.number(),
              row.owed(),
              row.issuedOn(),
              row.openParts().getFirst().dueOn(),
              row.originalOpen() == null ? null : row.open(),
              discounts.get(row.item()),
              row.owedOfParts(),
              null));
    }
    return found;
  }
}
