package voti.credit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import voti.values.Money;

/** Orders come account by account, order by order; nothing is counted twice. */
class OrderCounterTest {

  private final OrderCounter counter = new OrderCounter();

  private static Money sek(String amount) {
    return Money.of(amount, "SEK");
  }

  private static Outcome billed(String amount) {
    var zero = Money.zero(Currency.getInstance("SEK"));
    return new Outcome(sek(amount), zero, sek(amount), zero, zero);
  }

  private void add(
      String account, String order, String day, boolean then, boolean now, String added) {
    var turn = then == now ? "same" : now ? "let-in" : "kept-out";
    var found =
        new OrderReplayed(
            order,
            account,
            LocalDate.parse("2010-" + day),
            then ? null : "cde-1",
            then ? "let-through" : "released",
            now ? "let-through" : "withheld",
            turn,
            null,
            null,
            sek(added),
            sek(added),
            null,
            null,
            null,
            null,
            null,
            null);
    counter.add(
        found.differs()
            ? found.paid(billed("1.00"), billed(day.equals("01-05") ? "70.00" : "20.00"))
            : found);
  }

  @Test
  void whatIsLetInCountsWithTheOrdersLastAmount() {
    add("acc-1", "ord-1", "02-01", false, true, "500.00");
    add("acc-1", "ord-1", "02-03", false, true, "450.00");
    add("acc-1", "ord-2", "02-02", false, false, "100.00");
    var sums = counter.findings().sums().getFirst();
    assertThat(sums.letInOrders()).isOne();
    assertThat(sums.letIn()).isEqualTo(sek("450.00"));
    assertThat(sums.letInOnThem()).isEqualTo(billed("1.00"));
    assertThat(sums.keptOutOrders()).isZero();
  }

  @Test
  void whatIsKeptOutCountsEachTimeItGrew() {
    add("acc-1", "ord-1", "02-01", true, false, "500.00");
    add("acc-1", "ord-1", "02-03", true, false, "50.00");
    var sums = counter.findings().sums().getFirst();
    assertThat(sums.keptOutOrders()).isOne();
    assertThat(sums.keptOut()).isEqualTo(sek("550.00"));
    assertThat(sums.keptOutOnThem()).isEqualTo(billed("1.00"));
  }

  @Test
  void anAccountCountsOnceFromItsEarliestDay() {
    add("acc-1", "ord-1", "02-01", true, false, "500.00");
    add("acc-1", "ord-2", "01-05", true, false, "300.00");
    add("acc-2", "ord-3", "03-01", true, false, "200.00");
    var sums = counter.findings().sums().getFirst();
    assertThat(sums.keptOutOrders()).isEqualTo(3);
    assertThat(sums.keptOut()).isEqualTo(sek("1000.00"));
    assertThat(sums.keptOutThen()).isEqualTo(billed("90.00"));
  }

  @Test
  void movesAreCountedFromWhatBecameOfThem() {
    add("acc-1", "ord-1", "02-01", true, true, "500.00");
    add("acc-1", "ord-2", "02-01", false, true, "500.00");
    add("acc-1", "ord-3", "02-01", false, false, "500.00");
    var found = counter.findings();
    assertThat(found.asked()).isEqualTo(3);
    assertThat(found.differ()).isOne();
    assertThat(found.moves())
        .containsExactly(
            new OrderFindings.OrderMove("let-through", "let-through", 1),
            new OrderFindings.OrderMove("released", "let-through", 1),
            new OrderFindings.OrderMove("released", "withheld", 1));
  }
}
