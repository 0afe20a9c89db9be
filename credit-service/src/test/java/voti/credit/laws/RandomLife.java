package voti.credit.laws;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.credit.creditaccount.Rates;
import voti.credit.creditaccount.ShippedRules;
import voti.values.Ladder;
import voti.values.Money;

/**
 * A debtor's life by chance, beside a ledger of its own that knows nothing of the credit account:
 * after each move it says by how much the exposure has to have changed. VAT is 24 %, orders are in
 * the account's currency or in euros, deliveries are whole, partial or too much, invoices for one
 * delivery or several, cash is short, exact or too much, with settlement discount and bank charges.
 */
final class RandomLife implements AutoCloseable {

  private static final Currency SEK = Currency.getInstance("SEK");
  private static final BigDecimal RATE = new BigDecimal("11.0375");
  private static final Rates RATES =
      (from, to, on) -> from.getCurrencyCode().equals("EUR") ? Optional.of(RATE) : Optional.empty();

  final Life life = new Life(ShippedRules.read(), RATES);
  private final Random random;
  private final List<Promise> orders = new ArrayList<>();
  private final List<String> uninvoiced = new ArrayList<>();
  private final Map<String, Money> open = new LinkedHashMap<>();
  private final Map<String, Money> cash = new LinkedHashMap<>();
  private final Map<String, Money> writtenOff = new LinkedHashMap<>();
  private final List<Map.Entry<String, Allocation>> allocated = new ArrayList<>();
  private int made;

  /** An order that was accepted: its gross, and the parts it is delivered in. */
  private record Promise(String order, Money total, List<Money> parts) {
    Money rest() {
      return parts.stream().reduce(Money::plus).orElseThrow();
    }
  }

  RandomLife(long seed) {
    random = new Random(seed);
    life.limit("1000000.00");
  }

  /** Makes a move; by how much the exposure is to change. */
  Money move() {
    return switch (random.nextInt(13)) {
      case 0, 1 -> order();
      case 2, 3 -> deliver();
      case 4 -> invoice();
      case 5 -> receive();
      case 6, 7 -> allocate();
      case 8 -> unallocate();
      case 9 -> writeOff();
      case 10 -> reinstate();
      case 11 -> charge();
      default -> cancel();
    };
  }

  private Money order() {
    var order = next("ord");
    var currency = random.nextInt(3) == 0 ? Currency.getInstance("EUR") : SEK;
    var net = new Money(BigDecimal.valueOf(1 + random.nextInt(500_000), 2), currency);
    var gross = net.plus(net.times(new BigDecimal("0.24")));
    var weights = new ArrayList<BigDecimal>();
    for (var i = 0; i <= random.nextInt(3); i++) {
      weights.add(BigDecimal.valueOf(1 + random.nextInt(9)));
    }
    life.order(order, gross, Life.DAY);
    orders.add(new Promise(order, gross, new ArrayList<>(Ladder.spread(gross, weights))));
    return carried(gross);
  }

  /** At unchanged quantity and price nothing changes; what is too much comes on top. */
  private Money deliver() {
    if (orders.isEmpty()) {
      return none();
    }
    var order = orders.get(random.nextInt(orders.size()));
    var part = order.parts().removeFirst();
    var last = order.parts().isEmpty();
    var extra = new Money(BigDecimal.valueOf(random.nextInt(4) == 0 ? 100 : 0, 2), part.currency());
    if (last) {
      orders.remove(order);
    }
    var own = part.currency().equals(SEK);
    var gross = last && own ? part.plus(extra) : part;
    var dispatch = next("dis");
    life.deliver(Life.delivery(dispatch, order.order(), gross));
    uninvoiced.add(dispatch);
    return own ? gross.minus(part) : none();
  }

  /** One invoice for all that is delivered, or for the oldest delivery. */
  private Money invoice() {
    var many = random.nextBoolean() ? uninvoiced.size() : Math.min(1, uninvoiced.size());
    var together = new ArrayList<>(uninvoiced.subList(0, many));
    var before = life.standing().exposure().openItems();
    var invoice = next("dis");
    for (var dispatch : together) {
      life.invoiceTogether(dispatch, invoice);
    }
    uninvoiced.removeAll(together);
    if (many > 0) {
      open.put("inv" + invoice.substring(3), life.standing().exposure().openItems().minus(before));
    }
    return none();
  }

  private Money receive() {
    var receipt = next("rec");
    var amount = cents(1 + random.nextInt(600_000));
    life.cash(receipt, amount.amount().toPlainString());
    cash.put(receipt, amount);
    return amount.negated();
  }

  /** Cash alone changes nothing; what is given up beside it does. */
  private Money allocate() {
    if (cash.isEmpty() || open.isEmpty()) {
      return none();
    }
    var receipt = cash.keySet().iterator().next();
    var item = open.keySet().stream().skip(random.nextInt(open.size())).findFirst().orElseThrow();
    var left = open.get(item);
    var discount = random.nextInt(3) == 0 ? left.times(new BigDecimal("0.02")) : none();
    var charge = left.isMoreThan(cents(100)) && random.nextInt(4) == 0 ? cents(50) : none();
    var most = left.minus(discount).minus(charge);
    var paid = most.isMoreThan(cash.get(receipt)) ? cash.get(receipt) : most;
    var allocation = new Allocation(item, paid, discount, none(), charge);
    life.allocate(receipt, allocation);
    change(open, item, allocation.total().negated());
    change(cash, receipt, paid.negated());
    allocated.add(Map.entry(receipt, allocation));
    return allocation.givenUp().negated();
  }

  private Money unallocate() {
    if (allocated.isEmpty()) {
      return none();
    }
    var back = allocated.remove(random.nextInt(allocated.size()));
    life.unallocate(back.getKey(), back.getValue());
    change(open, back.getValue().item(), back.getValue().total());
    change(cash, back.getKey(), back.getValue().cash());
    return back.getValue().givenUp();
  }

  private Money writeOff() {
    if (open.isEmpty()) {
      return none();
    }
    var item = open.keySet().iterator().next();
    var amount = open.get(item);
    life.writeOff(item, amount.amount().toPlainString());
    change(open, item, amount.negated());
    writtenOff.merge(item, amount, Money::plus);
    return amount.negated();
  }

  private Money reinstate() {
    if (writtenOff.isEmpty()) {
      return none();
    }
    var item = writtenOff.keySet().iterator().next();
    var amount = writtenOff.remove(item);
    life.reinstate(item, amount.amount().toPlainString());
    change(open, item, amount);
    return amount;
  }

  private Money charge() {
    var item = next("int");
    var amount = cents(1 + random.nextInt(5_000));
    var kind = random.nextBoolean() ? ItemKind.INTEREST : ItemKind.FEE;
    life.book(new ItemFacts(item, kind, item, amount, Life.DAY, Life.DAY.plusDays(14)));
    open.put(item, amount);
    return amount;
  }

  /** What was not delivered is freed. */
  private Money cancel() {
    if (orders.isEmpty()) {
      return none();
    }
    var order = orders.remove(random.nextInt(orders.size()));
    life.cancel(order.order());
    var delivered = order.total().minus(order.rest());
    return carried(delivered).minus(carried(order.total()));
  }

  private static Money carried(Money amount) {
    return amount.currency().equals(SEK)
        ? amount
        : Money.rounded(amount.amount().multiply(RATE), SEK);
  }

  List<CreditAccountEvent> events() {
    return life.events();
  }

  private String next(String prefix) {
    return prefix + "-" + ++made;
  }

  private static void change(Map<String, Money> all, String key, Money by) {
    all.merge(key, by, Money::plus);
    all.values().removeIf(Money::isZero);
  }

  private static Money cents(long cents) {
    return new Money(BigDecimal.valueOf(cents, 2), SEK);
  }

  static Money none() {
    return Money.zero(SEK);
  }

  @Override
  public void close() {
    life.close();
  }
}
