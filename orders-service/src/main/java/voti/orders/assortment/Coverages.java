package voti.orders.assortment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import voti.orders.assortment.AssortmentEvent.AssortmentAgreed;
import voti.orders.assortment.AssortmentEvent.AssortmentLifted;
import voti.orders.assortment.AssortmentEvent.AssortmentRefused;

/**
 * What a contract covers from day to day: each holds up to the day on which the next begins.
 *
 * @param byDay in the order of their first days
 */
public record Coverages(List<Coverage> byDay) {

  /** Nothing agreed: whatever we sell is covered. */
  static final Coverages NONE = new Coverages(List.of());

  /** The list is copied. */
  public Coverages {
    byDay = List.copyOf(byDay);
  }

  /** What holds on a day; empty before the first agreement. */
  public Optional<Coverage> on(LocalDate day) {
    return byDay.stream().filter(one -> !one.from().isAfter(day)).reduce((earlier, later) -> later);
  }

  Coverages after(AssortmentEvent event) {
    return switch (event) {
      case AssortmentAgreed e ->
          with(new Coverage(e.contract(), e.from(), false, e.families(), e.products()));
      case AssortmentLifted e ->
          with(new Coverage(e.contract(), e.from(), true, List.of(), List.of()));
      case AssortmentRefused e -> this;
    };
  }

  private Coverages with(Coverage another) {
    var all = new ArrayList<>(byDay);
    all.removeIf(one -> one.from().equals(another.from()));
    all.add(another);
    all.sort(Comparator.comparing(Coverage::from));
    return new Coverages(all);
  }
}
