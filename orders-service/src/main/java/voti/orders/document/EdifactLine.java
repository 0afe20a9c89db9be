package voti.orders.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.kit.document.BadDocument;
import voti.orders.edifact.Group;
import voti.orders.edifact.Segment;
import voti.orders.product.ProductStanding;
import voti.values.Money;
import voti.values.Quantity;

/** One line of an ORDERS or ORDCHG message. */
record EdifactLine(Group group, EdifactOrder order) implements StatedItem {

  private static final Set<String> GTINS = Set.of("EN", "SRV", "UP", "");
  private static final Set<String> ACTIONS = Set.of("1", "2", "3");
  private static final Set<String> OURS = Set.of("SA");
  private static final Set<String> THEIRS = Set.of("IN", "BP");

  String statedNumber() {
    return line().text(1, 1).orElse("");
  }

  private Segment line() {
    return group.first();
  }

  /** What becomes of it (1229): 1 added, 2 deleted, 3 changed; changed where nothing is said. */
  String action() {
    var action = line().text(2, 1).orElse("3");
    if (!ACTIONS.contains(action)) {
      throw line().bad("Action " + action + " is not taken; 1 adds, 2 deletes, 3 changes a line.");
    }
    return action;
  }

  /** The number it has in the order that is changed. */
  int number() {
    try {
      return Integer.parseInt(statedNumber());
    } catch (NumberFormatException notANumber) {
      var bad = line().bad("The line has no number of the order's.");
      bad.initCause(notANumber);
      throw bad;
    }
  }

  /** What is wrong with it. */
  BadDocument bad(String sentence) {
    return line().bad(sentence);
  }

  @Override
  public @Nullable String gtin() {
    return number(GTINS);
  }

  @Override
  public @Nullable String statedSku() {
    return number(OURS);
  }

  @Override
  public @Nullable String buyersNumber() {
    return number(THEIRS);
  }

  /** As free text: IMD+F++:::name. */
  @Override
  public @Nullable String itemName() {
    return group.segments("IMD").flatMap(one -> one.text(3, 4).stream()).findFirst().orElse(null);
  }

  /** A number of the kinds that LIN states, or else PIA. */
  private @Nullable String number(Set<String> kinds) {
    return Stream.concat(
            stated(line(), 3, 3, kinds),
            group.segments("PIA").flatMap(one -> stated(one, 2, one.size(), kinds)))
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> stated(Segment segment, int from, int until, Set<String> kinds) {
    return IntStream.rangeClosed(from, until)
        .filter(element -> kinds.contains(segment.text(element, 2).orElse("")))
        .mapToObj(element -> segment.text(element, 1))
        .flatMap(Optional::stream);
  }

  @Override
  public BadDocument unknownProduct() {
    var gtin = gtin();
    var sku = statedSku();
    if (gtin == null && sku == null) {
      var theirs = buyersNumber();
      return line()
          .bad(
              theirs == null
                  ? "The line names neither a GTIN nor our item number (PIA, SA)."
                  : "Nobody has said yet what the buyer means by the number "
                      + theirs
                      + UblLine.WAITS);
    }
    return line().bad("There is no product " + named() + UblLine.WAITS);
  }

  BadDocument withoutPrice() {
    return line().bad("No price-list column that applies has a price for " + named() + ".");
  }

  private String named() {
    var sku = statedSku();
    return sku == null ? "with the GTIN " + gtin() : sku;
  }

  /** How many it asks for, in the unit it states. */
  BigDecimal stated() {
    return ordered().decimal(1, 2);
  }

  /** In the product's unit, whatever pack it was stated in, more than none. */
  Quantity quantity(ProductStanding product) {
    mustBeOneDelivery();
    var segment = ordered();
    var amount = segment.decimal(1, 2);
    var factor =
        unit(segment, 3, product)
            .orElseThrow(
                () ->
                    segment.bad(
                        "%s is sold in %s, the line asks for %s."
                            .formatted(product.sku(), product.unit(), segment.required(1, 3))));
    var quantity = new Quantity(amount.multiply(factor), product.unit());
    if (!quantity.isPositive()) {
      throw segment.bad("The line asks for " + quantity + "; it must be more than none.");
    }
    return quantity;
  }

  private Segment ordered() {
    return group.segment("QTY", "21").orElseThrow(() -> missing("QTY+21"));
  }

  /** How many of the product's unit one of a stated unit is; of none stated, one. */
  private static Optional<BigDecimal> unit(
      Segment segment, int component, ProductStanding product) {
    var stated = segment.text(1, component);
    return stated.isEmpty()
        ? Optional.of(BigDecimal.ONE)
        : stated.stream()
            .flatMap(EdifactUnits::meant)
            .flatMap(unit -> product.holds(unit).stream())
            .findFirst();
  }

  /** What an order here cannot say must not be left out in silence. */
  private void mustBeOneDelivery() {
    group
        .segment("QTY", "192")
        .ifPresent(
            free -> {
              throw free.bad("Free goods are agreed with us, not taken from an order.");
            });
    Stream.of("LOC", "SCC", "NAD")
        .flatMap(tag -> group.groups(tag).stream())
        .findFirst()
        .ifPresent(
            other -> {
              throw other.first().bad("A line goes to one place at one time: split the order.");
            });
    var days = EdifactDays.wanted(group);
    if (days.isSaid() && !days.equals(order.wanted())) {
      throw line().bad("All lines of an order are wanted on the same days: split the order.");
    }
  }

  /** The price of one of the product's unit, whatever quantity and pack it was stated for. */
  @Nullable Money price(ProductStanding product) {
    return Stream.of("AAA", "AAB")
        .flatMap(kind -> group.group("PRI", kind).stream())
        .findFirst()
        .map(found -> price(found.first(), product))
        .orElse(null);
  }

  private Money price(Segment segment, ProductStanding product) {
    var amount = segment.decimal(1, 2);
    var base = segment.text(1, 5).isEmpty() ? BigDecimal.ONE : segment.decimal(1, 5);
    if (base.signum() <= 0) {
      throw segment.bad("A price is for more than none.");
    }
    var packed =
        segment.text(1, 6).isPresent() ? unit(segment, 6, product) : unit(ordered(), 3, product);
    var units = base.multiply(packed.orElse(BigDecimal.ONE));
    return Money.rounded(amount.divide(units, MathContext.DECIMAL64), order.currency());
  }

  @Nullable Money amount() {
    return group.segment("MOA", "203").map(order::money).orElse(null);
  }

  private BadDocument missing(String what) {
    return new BadDocument(line().where() + ", " + what, what + " is missing.");
  }
}
