package voti.credit.cutovers;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.ItemKind;
import voti.credit.cutover.FileKind;
import voti.credit.cutover.Total;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.values.Money;

/**
 * Counts what a cut-over took, and beside it what the books have: items as the book of items has
 * them, anything else as its account answered for it. Rows are read page by page.
 */
@Component
class TakenAndBooked {

  private static final int PAGE = 1_000;
  private static final Set<String> ITEMS =
      Set.of(FileKind.OPEN_ITEMS.word(), FileKind.PAID_ITEMS.word());

  private final MongoCollection<TakenRowDocument> rows;
  private final Items items;

  TakenAndBooked(MongoDatabase database, Items items) {
    rows = database.getCollection(TakenRowProjector.ROWS, TakenRowDocument.class);
    this.items = items;
  }

  /** Both totals, by kind and currency. */
  record Both(List<Total> taken, List<Total> booked) {}

  Both of(String cutOver) {
    var taken = new Sums();
    var booked = new Sums();
    var last = cutOver + "|";
    List<TakenRowDocument> page;
    do {
      page =
          rows.find(and(gt("_id", last), lt("_id", cutOver + "}")))
              .sort(Sorts.ascending("_id"))
              .limit(PAGE)
              .into(new ArrayList<>());
      var book = book(page);
      for (var row : page) {
        taken.add(row.kind(), row.amount());
        var item = book.get(row.row());
        if (item != null) {
          var original = item.original();
          booked.add(row.kind(), original == null ? item.amount() : original);
        } else if (row.booked() && !ITEMS.contains(row.kind())) {
          booked.add(row.kind(), row.amount());
        }
      }
      last = page.isEmpty() ? last : page.getLast().id();
    } while (page.size() == PAGE);
    return new Both(taken.totals(), booked.totals());
  }

  private Map<String, ItemRow> book(List<TakenRowDocument> page) {
    var ids =
        page.stream().filter(row -> ITEMS.contains(row.kind())).map(TakenRowDocument::row).toList();
    return items.all(ids).stream()
        .filter(item -> item.kind().equals(ItemKind.OPENING.word()))
        .collect(Collectors.toMap(ItemRow::item, item -> item));
  }

  private record Key(FileKind kind, Currency currency) {}

  /** Sums by kind and currency. */
  private static final class Sums {

    private final Map<Key, Total> totals = new LinkedHashMap<>();

    void add(String kind, Money amount) {
      var one = new Total(StatedTotal.kind(kind), 1, amount);
      totals.merge(
          new Key(one.kind(), amount.currency()),
          one,
          (all, more) ->
              new Total(all.kind(), all.rows() + more.rows(), all.sum().plus(more.sum())));
    }

    List<Total> totals() {
      return List.copyOf(totals.values());
    }
  }
}
