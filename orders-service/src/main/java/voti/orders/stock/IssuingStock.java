package voti.orders.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Refused;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.fulfilment.StockGate;
import voti.orders.order.OrderLine;
import voti.orders.order.StoredOrders;
import voti.orders.stock.StockCommand.IssueGoods;
import voti.orders.stock.StockCommand.UndoIssue;
import voti.values.decision.CommercialRefusal;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/**
 * Takes the goods of a dispatch out of the stocks of its products, one after another; when one of
 * them refuses, those before it take theirs back.
 */
@Component
class IssuingStock implements StockGate {

  /** The dispatch has left: what it took out of stock stays out. */
  private static final String LEFT = "dispatch-leaves-once";

  private final Commands commands;
  private final StockPlaces places;
  private final StoredOrders orders;

  IssuingStock(Commands commands, StockPlaces places, StoredOrders orders) {
    this.commands = commands;
    this.places = places;
    this.orders = orders;
  }

  @Override
  public Issued issue(
      String order,
      String dispatch,
      LocalDate on,
      @Nullable String warehouse,
      List<LineQuantity> lines,
      Caller caller) {
    var issuer = caller.whatever().causedBy(caller.cause() + ":stock");
    var done = new ArrayList<Accepted>();
    Issued undo = rule -> undo(done, rule, dispatch, on, caller);
    for (var part : byStock(order, warehouse, lines).entrySet()) {
      try {
        done.add(
            commands.send(
                new IssueGoods(part.getKey(), order, dispatch, on, part.getValue()), issuer));
      } catch (Refused refused) {
        undo.undo(refused.refusal().rule());
        throw refused;
      } catch (CommercialRefusal refusal) {
        undo.undo(refusal.rule());
        throw refusal;
      }
    }
    return undo;
  }

  private Map<String, List<IssuedLine>> byStock(
      String order, @Nullable String warehouse, List<LineQuantity> lines) {
    var ordered = orders.find(order).now().lines();
    var parts = new LinkedHashMap<String, List<IssuedLine>>();
    for (var line : lines) {
      ordered
          .line(line.line())
          .flatMap(known -> place(known, warehouse))
          .ifPresent(
              stock ->
                  parts
                      .computeIfAbsent(stock, one -> new ArrayList<>())
                      .add(new IssuedLine(line.line(), line.quantity())));
    }
    return parts;
  }

  /** A product that has a stock somewhere leaves from a stock. */
  private java.util.Optional<String> place(OrderLine line, @Nullable String warehouse) {
    var all = places.of(line.product());
    if (all.isEmpty()) {
      return java.util.Optional.empty();
    }
    return java.util.Optional.of(
        places
            .of(line.product(), warehouse)
            .orElseThrow(
                () ->
                    new RuleBroken(
                        "warehouse-has-the-product",
                        "Line %d: %s has no stock in %s, but in %s."
                            .formatted(
                                line.line(),
                                line.sku(),
                                warehouse,
                                String.join(
                                    ", ", all.stream().map(one -> one.warehouse()).toList())),
                        new Fact("line", String.valueOf(line.line())),
                        new Fact("product", line.product())))
            .stock());
  }

  /** What this request took is taken back; what the same request took before it left, is not. */
  private void undo(
      List<Accepted> done, String rule, String dispatch, LocalDate on, Caller caller) {
    var issuer = caller.whatever().causedBy(caller.cause() + ":stock-back");
    for (var issued : done) {
      if (!issued.happened().isEmpty() && !(issued.repeated() && rule.equals(LEFT))) {
        commands.send(
            new UndoIssue(issued.id(), dispatch, on, "The dispatch was refused: " + rule + "."),
            issuer);
      }
    }
  }
}
