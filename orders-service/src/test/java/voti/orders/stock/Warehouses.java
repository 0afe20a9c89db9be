package voti.orders.stock;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.PAINT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.stock.StockCommand.IssueGoods;
import voti.orders.stock.StockCommand.OpenStock;
import voti.orders.stock.StockCommand.PlanDemand;
import voti.orders.stock.StockCommand.ReceiveGoods;
import voti.values.Quantity;

/** What tests of a stock say again and again. */
final class Warehouses {

  static final String STOCK = StockId.of(PAINT, "MAIN");
  static final LocalDate MONDAY = LocalDate.of(2010, 2, 1);

  private Warehouses() {}

  static Quantity litres(String amount) {
    return Quantity.of(amount, "LTR");
  }

  static Quantity litres(int amount) {
    return litres(String.valueOf(amount));
  }

  static OpenStock open(String amount) {
    return new OpenStock(
        STOCK, PAINT, "SItemNo001", "MAIN", litres(amount), MONDAY, new Paper("OPENING", 1));
  }

  static ReceiveGoods receive(String document, String amount, @Nullable Paper against) {
    return new ReceiveGoods(STOCK, litres(amount), MONDAY, new Paper(document, 1), against);
  }

  static IssueGoods issue(String order, String dispatch, String amount) {
    return new IssueGoods(
        STOCK, order, dispatch, MONDAY, List.of(new IssuedLine(1, litres(amount))));
  }

  static Expected announced(String document, int inDays, String amount) {
    return new Expected(new Paper(document, 1), MONDAY.plusDays(inDays), litres(amount));
  }

  /** An order of one line. */
  static Demand demand(String order, int inDays, @Nullable String accountClass, String amount) {
    return new Demand(
        order,
        1,
        ACCOUNT,
        order,
        MONDAY.plusDays(inDays),
        MONDAY,
        accountClass,
        litres(amount),
        litres("0"),
        litres("0"));
  }

  static PlanDemand wants(Demand demand) {
    return new PlanDemand(STOCK, demand.order(), null, List.of(demand));
  }

  static PlanDemand wantsNothing(String order) {
    return new PlanDemand(STOCK, order, null, List.of());
  }
}
