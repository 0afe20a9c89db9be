package voti.orders.advice.rules;

import java.util.List;

/**
 * Items that are bought together.
 *
 * @param items by name, at least one
 * @param count on how many occasions all of them were
 */
public record Itemset(List<String> items, int count) {

  /** The list is copied. */
  public Itemset {
    items = List.copyOf(items);
  }
}
