package voti.orders.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.product.ProductEvent.ActivePeriodSet;
import voti.orders.product.ProductEvent.ProductDescribed;
import voti.orders.product.ProductEvent.ProductIntroduced;
import voti.orders.product.ProductEvent.ProductRefused;
import voti.orders.product.ProductEvent.StandardCostSet;
import voti.orders.product.ProductEvent.SuccessorNamed;
import voti.orders.tax.Vat;
import voti.values.Money;
import voti.values.Period;
import voti.values.Quantity;

/**
 * All that is known of a product.
 *
 * @param product {@code prd-…}
 * @param sku its number with us
 * @param unit in which it is sold and costed
 * @param details what it is; name and VAT are always there
 * @param costs by first day, the one from the beginning first
 * @param successor the id of the product in its place; {@code null}: none
 * @param active when it can be ordered; {@code null}: always
 */
public record ProductStanding(
    String product,
    String sku,
    String unit,
    Details details,
    List<CostFrom> costs,
    @Nullable String successor,
    @Nullable Period active) {

  private static final Comparator<CostFrom> BY_DAY =
      Comparator.comparing(CostFrom::from, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** The list is copied. */
  public ProductStanding {
    costs = List.copyOf(costs);
  }

  static ProductStanding of(ProductIntroduced event) {
    return new ProductStanding(
        event.product(),
        event.sku(),
        event.unit(),
        Details.named(event.name(), event.vatAtHome()),
        List.of(new CostFrom(null, event.cost())),
        null,
        null);
  }

  /** As it is after one more event; {@code null} as long as it is not introduced. */
  static @Nullable ProductStanding after(@Nullable ProductStanding before, ProductEvent event) {
    if (event instanceof ProductIntroduced introduced) {
      return of(introduced);
    }
    return before == null ? null : before.after(event);
  }

  private ProductStanding after(ProductEvent event) {
    return switch (event) {
      case ProductIntroduced e -> of(e);
      case ProductDescribed e ->
          new ProductStanding(product, sku, unit, e.details(), costs, successor, active);
      case StandardCostSet e ->
          new ProductStanding(
              product, sku, unit, details, with(e.from(), e.cost()), successor, active);
      case SuccessorNamed e ->
          new ProductStanding(product, sku, unit, details, costs, e.successor(), active);
      case ActivePeriodSet e ->
          new ProductStanding(product, sku, unit, details, costs, successor, e.active());
      case ProductRefused e -> this;
    };
  }

  private List<CostFrom> with(LocalDate from, Money cost) {
    var all = new ArrayList<>(costs);
    all.removeIf(one -> from.equals(one.from()));
    all.add(new CostFrom(from, cost));
    all.sort(BY_DAY);
    return all;
  }

  /** The standard cost of one unit on a day. */
  public Money costOn(LocalDate day) {
    return costs.stream()
        .filter(one -> one.isBegunBy(day))
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .cost();
  }

  /** Whether it can be ordered on a day. */
  public boolean isActiveOn(LocalDate day) {
    return active == null || active.contains(day);
  }

  /** What people call it. */
  public String name() {
    return Objects.requireNonNull(details.name(), "introduced with a name");
  }

  /** The VAT of a supply at home. */
  public Vat vatAtHome() {
    return Objects.requireNonNull(details.vatAtHome(), "introduced with a VAT");
  }

  /** A quantity in its own unit; empty when it is in one that it is not handled in. */
  public Optional<Quantity> inItsUnit(Quantity quantity) {
    return holds(quantity.unit())
        .map(factor -> new Quantity(quantity.amount().multiply(factor), unit));
  }

  /** How many of its own unit one of that unit holds: 1 for its own; empty for a strange one. */
  public Optional<BigDecimal> holds(String of) {
    if (of.equals(unit)) {
      return Optional.of(BigDecimal.ONE);
    }
    var packs = details.packs();
    return (packs == null ? List.<PackLevel>of() : packs)
        .stream().filter(pack -> pack.unit().equals(of)).map(PackLevel::holds).findFirst();
  }
}
