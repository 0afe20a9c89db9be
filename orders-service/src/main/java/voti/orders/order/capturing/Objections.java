package voti.orders.order.capturing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import voti.orders.assortment.Assortments;
import voti.orders.assortment.Coverage;
import voti.orders.family.Families;
import voti.orders.order.Objection;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductStanding;
import voti.values.Quantity;

/** Finds why lines should not be sold as they ask: assortment, active period, minimum, multiple. */
@Component
public class Objections {

  private final Assortments assortments;
  private final Families families;
  private final Catalogue catalogue;

  Objections(Assortments assortments, Families families, Catalogue catalogue) {
    this.assortments = assortments;
    this.families = families;
    this.catalogue = catalogue;
  }

  /** What stands against lines of one account on one day. */
  public Judge of(String account, LocalDate day) {
    var coverage = assortments.on(account, day);
    return (product, quantity) ->
        Stream.of(
                outside(coverage, product),
                inactive(product, day),
                tooLittle(product, quantity),
                uneven(product, quantity))
            .flatMap(Optional::stream)
            .toList();
  }

  /** Says what stands against a line of a product. */
  public interface Judge {
    List<Objection> against(ProductStanding product, Quantity quantity);
  }

  private Optional<Objection> outside(Optional<Coverage> coverage, ProductStanding product) {
    var family = product.details().family();
    return coverage
        .filter(
            agreed ->
                !agreed.covers(
                    product.product(),
                    family == null || agreed.everything()
                        ? List.of()
                        : families.branches().upwards(family)))
        .map(
            agreed ->
                new Objection(
                    "line-is-within-assortment",
                    "assortment",
                    "it is not in the assortment of contract " + agreed.contract(),
                    named(product)));
  }

  private Optional<Objection> inactive(ProductStanding product, LocalDate day) {
    var active = product.active();
    if (active == null || active.contains(day)) {
      return Optional.empty();
    }
    var when =
        day.isBefore(active.from())
            ? "it can be ordered from " + active.from()
            : "it can be ordered up to " + active.until() + ", not including";
    var successor =
        Optional.ofNullable(product.successor())
            .flatMap(catalogue::find)
            .map(next -> "; " + next.sku() + " takes its place")
            .orElse("");
    return Optional.of(
        new Objection("product-is-active", "product", when + successor, named(product)));
  }

  private static Optional<Objection> tooLittle(ProductStanding product, Quantity quantity) {
    var minimum = product.details().minimum();
    return minimum == null || quantity.amount().compareTo(minimum) >= 0
        ? Optional.empty()
        : Optional.of(
            new Objection(
                "quantity-reaches-the-minimum",
                "quantity",
                "the least is " + new Quantity(minimum, product.unit()),
                quantity + " of " + product.sku()));
  }

  private static Optional<Objection> uneven(ProductStanding product, Quantity quantity) {
    var multiple = product.details().multiple();
    return multiple == null || quantity.amount().remainder(multiple).signum() == 0
        ? Optional.empty()
        : Optional.of(
            new Objection(
                "quantity-is-a-multiple",
                "quantity",
                "it goes in multiples of " + new Quantity(multiple, product.unit()),
                quantity + " of " + product.sku()));
  }

  private static String named(ProductStanding product) {
    return product.sku() + ", " + product.name();
  }
}
