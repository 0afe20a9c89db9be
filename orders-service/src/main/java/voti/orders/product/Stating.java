package voti.orders.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.orders.product.ProductEvent.ActivePeriodSet;
import voti.orders.product.ProductEvent.ProductDescribed;
import voti.orders.product.ProductEvent.ProductIntroduced;
import voti.orders.product.ProductEvent.ProductRefused;
import voti.orders.product.ProductEvent.StandardCostSet;
import voti.orders.product.ProductEvent.SuccessorNamed;

/** What a statement makes happen: nothing where it says what is known. */
final class Stating {

  private Stating() {}

  static List<ProductEvent> decide(@Nullable ProductStanding before, ProductCommand command) {
    var flaw = new ProductRules(before, command.said(), command.around()).flaw();
    return flaw.isPresent()
        ? List.of(refused(command, flaw.get()))
        : before == null ? introduced(command) : changed(before, command.said());
  }

  static ProductRefused refused(ProductCommand command, Flaw flaw) {
    return new ProductRefused(
        command.product(), command.sku(), flaw.rule(), flaw.sentence(), flaw.field());
  }

  private static List<ProductEvent> introduced(ProductCommand command) {
    var said = command.said();
    var details = said.details();
    var introduced =
        new ProductIntroduced(
            command.product(),
            command.sku(),
            Objects.requireNonNull(details.name()),
            Objects.requireNonNull(said.unit()),
            Objects.requireNonNull(said.cost()),
            Objects.requireNonNull(details.vatAtHome()));
    var events = new ArrayList<ProductEvent>();
    events.add(introduced);
    events.addAll(changed(ProductStanding.of(introduced), said));
    return events;
  }

  private static List<ProductEvent> changed(ProductStanding before, Statement said) {
    var events = new ArrayList<ProductEvent>();
    var product = before.product();
    var details = before.details().and(said.details());
    if (!details.equals(before.details())) {
      events.add(new ProductDescribed(product, details));
    }
    var cost = said.cost();
    var from = said.costFrom();
    if (cost != null && from != null && !before.costOn(from).equals(cost)) {
      events.add(new StandardCostSet(product, cost, from));
    }
    if (said.successor() != null && !said.successor().equals(before.successor())) {
      events.add(new SuccessorNamed(product, said.successor()));
    }
    if (said.active() != null && !said.active().equals(before.active())) {
      events.add(new ActivePeriodSet(product, said.active()));
    }
    return events;
  }
}
