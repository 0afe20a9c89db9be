package voti.credit.receipts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
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

  Payables(MongoDatabase database) {
    items = database.getCollection(Items.COLLECTION, ItemRow.class);
    items.createIndex(Indexes.ascending("open"));
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

  /** What these debtors owe, oldest due first, so many of each at most. */
  Map<String, List<OpenItem>> of(Collection<String> accounts) {
    var byAccount = new HashMap<String, List<OpenItem>>();
    for (var account : new HashSet<>(accounts)) {
      var owed = new ArrayList<OpenItem>();
      for (var row :
          items
              .find(and(eq("account", account), eq("settled", false)))
              .sort(Sorts.ascending("dueOn"))
              .limit(MOST_OF_ACCOUNT)) {
        if (row.open().isPositive()) {
          owed.add(item(row));
        }
      }
      byAccount.put(account, owed);
    }
    return byAccount;
  }

  /** Whatever is worth exactly one of these amounts. */
  Map<Money, List<OpenItem>> worth(Collection<Money> amounts) {
    var byAmount = new HashMap<Money, List<OpenItem>>();
    if (!amounts.isEmpty()) {
      items
          .find(in("open", new HashSet<>(amounts)))
          .limit(MOST_ALIKE)
          .forEach(
              row -> byAmount.computeIfAbsent(row.open(), _ -> new ArrayList<>()).add(item(row)));
    }
    return byAmount;
  }

  /** These items, if they are open. */
  Map<String, OpenItem> open(Collection<String> ids) {
    var open = new HashMap<String, OpenItem>();
    if (!ids.isEmpty()) {
      for (var row : items.find(in("_id", new HashSet<>(ids)))) {
        if (row.open().isPositive()) {
          open.put(row.item(), item(row));
        }
      }
    }
    return open;
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

  private static OpenItem item(ItemRow row) {
    return new OpenItem(
        row.item(), row.account(), row.number(), row.open(), row.issuedOn(), row.dueOn());
  }
}
