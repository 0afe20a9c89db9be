package voti.orders.stockledger;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.orders.stock.AvailableToPromise;
import voti.orders.stock.StockStanding;
import voti.values.Quantity;

/** What can still be promised of a product, for whoever puts an order together. */
@Component
public class StockCover {

  private final Stocks stocks;

  StockCover(Stocks stocks) {
    this.stocks = stocks;
  }

  /**
   * Available-to-promise on a day, of all warehouses together.
   *
   * @return in the product's own unit; empty when it has no stock and can always be ordered
   */
  public Optional<Quantity> on(String product, LocalDate day) {
    var all = stocks.ofProduct(product).stream().map(KnownStock::standing).toList();
    return all.stream()
        .map(StockStanding::onHand)
        .reduce(Quantity::plus)
        .map(
            onHand ->
                AvailableToPromise.over(
                        day,
                        1,
                        onHand,
                        all.stream().flatMap(one -> one.expected().stream()).toList(),
                        all.stream().flatMap(one -> one.demands().stream()).toList())
                    .getFirst()
                    .promise());
  }
}
