package voti.orders.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

class AllowanceLawsTest {

  private static final Vat K = new Vat(VatCategory.K, Percentage.of("0"));

  @Property(tries = 300)
  void sharesSumToTheAllowanceAndNetsToTheGoods(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 900_000) Integer> prices,
      @ForAll @IntRange(min = 0, max = 100) int part,
      @ForAll @IntRange(min = 0, max = 99) int discount) {
    var lines = new ArrayList<OrderLine>();
    for (var price : prices) {
      lines.add(line(lines.size() + 1, price, discount));
    }
    var before = new OrderLines(lines, sek(0), sek(0)).goods();
    var allowance = before.times(BigDecimal.valueOf(part, 2));
    var order = new OrderLines(lines, allowance, sek(0));

    assertThat(order.shares().stream().reduce(sek(0), Money::plus)).isEqualTo(allowance);
    assertThat(order.shares()).noneMatch(Money::isNegative);
    var nets = lines.stream().map(line -> order.net(line.line())).reduce(sek(0), Money::plus);
    assertThat(nets).isEqualTo(order.goods());
    assertThat(order.goods()).isEqualTo(before.minus(allowance));
  }

  private static OrderLine line(int number, int ore, int discount) {
    return new OrderLine(
        number,
        "prd",
        "sku",
        "name",
        Quantity.of("3", "C62"),
        "B",
        sek(ore),
        new Percentage(BigDecimal.valueOf(discount)),
        sek(0),
        Percentage.of("0"),
        K,
        true,
        List.of(),
        null);
  }

  private static Money sek(int ore) {
    return new Money(BigDecimal.valueOf(ore, 2), Currency.getInstance("SEK"));
  }
}
