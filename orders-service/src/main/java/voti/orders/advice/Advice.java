package voti.orders.advice;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Puts the lines of all kinds of advice together: each product once, with all its reasons. */
public final class Advice {

  private Advice() {}

  /**
   * The surest lines first.
   *
   * @param basket what is on the order already and not advised
   * @param most lines
   */
  public static List<AdviceLine> of(
      List<List<AdviceLine>> kinds, Collection<String> basket, int most) {
    var here = Set.copyOf(basket);
    var byProduct = new TreeMap<String, AdviceLine>();
    for (var lines : kinds) {
      for (var line : lines) {
        if (!here.contains(line.product())) {
          byProduct.merge(line.product(), line, AdviceLine::with);
        }
      }
    }
    return byProduct.values().stream().sorted(AdviceLine.SUREST_FIRST).limit(most).toList();
  }
}
