package voti.orders.grounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.bonus.BonusLine;
import voti.orders.bonusstatement.AccruingBonuses;
import voti.orders.grounds.PocketPrice.Taken;
import voti.orders.order.OrderLine;
import voti.orders.order.OrderLines;
import voti.orders.pricing.Candidate;
import voti.orders.volume.Volumes;
import voti.values.Money;
import voti.values.Percentage;

/** Draws the waterfall of one line of an order as it would be. */
@Component
class DiscountGrounds {

  private final AccruingBonuses bonuses;
  private final Volumes volumes;
  private final CostToServe costs;

  DiscountGrounds(AccruingBonuses bonuses, Volumes volumes, CostToServe costs) {
    this.bonuses = bonuses;
    this.volumes = volumes;
    this.costs = costs;
  }

  /**
   * From list to pocket margin.
   *
   * @param lines the order with the discount that is asked
   * @param on the order's date
   * @param settlement the discount for paying early, by the account's terms
   */
  PocketPrice of(
      OrderLines lines, int number, String account, LocalDate on, @Nullable Percentage settlement) {
    var line = lines.line(number).orElseThrow();
    var net = lines.net(number);
    var list = list(line);
    var onInvoice =
        List.of(
            new Taken("column", list.minus(line.listAmount()), "column " + line.column()),
            new Taken("discount", line.listAmount().minus(line.amount()), "asked on this line"),
            new Taken("allowance", lines.share(number), "off the whole order"));
    var returned = volumes.returnedShare(account, net.currency(), on);
    var bonus =
        bonuses.of(account, on, new BonusLine(number, line.product(), line.quantity(), net));
    var offInvoice =
        List.of(
            new Taken("bonus", bonus, "agreements in force"),
            new Taken("settlement", part(net, settlement), "the account's terms"),
            new Taken("freight", part(net, costs.freight()), costs.cited()),
            new Taken("returns", part(net, returned), "this account, twelve months"));
    return new PocketPrice(list, onInvoice, offInvoice, line.costAmount());
  }

  /** At the dearest column that was considered and has a price for the product. */
  private static Money list(OrderLine line) {
    var dearest =
        line.trace().stream()
            .map(Candidate::price)
            .filter(Objects::nonNull)
            .filter(price -> price.currency().equals(line.listPrice().currency()))
            .max(Money::compareTo)
            .orElse(line.listPrice());
    return dearest.times(line.quantity().amount());
  }

  private static Money part(Money whole, @Nullable Percentage share) {
    return share == null ? Money.zero(whole.currency()) : whole.times(share.fraction());
  }
}
