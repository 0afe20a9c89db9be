package voti.orders.advice.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was bought on one occasion each, by item: which occasions an item is part of. */
public final class Baskets {

  private final Map<String, BitSet> byItem = new TreeMap<>();
  private int size;

  /** One occasion; an item that is named twice counts once. */
  public void add(Collection<String> items) {
    for (var item : items) {
      byItem.computeIfAbsent(item, _ -> new BitSet()).set(size);
    }
    size++;
  }

  /** How many occasions there were. */
  public int size() {
    return size;
  }

  /** How many of them the item is part of. */
  public int count(String item) {
    var occasions = byItem.get(item);
    return occasions == null ? 0 : occasions.cardinality();
  }

  /** Items that are part of at least so many, by name. */
  List<Map.Entry<String, BitSet>> frequent(int leastCount) {
    var frequent = new ArrayList<Map.Entry<String, BitSet>>();
    byItem.forEach(
        (item, occasions) -> {
          if (occasions.cardinality() >= leastCount) {
            frequent.add(Map.entry(item, occasions));
          }
        });
    return frequent;
  }
}
