package voti.platform.pastorders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InvoicesTest {

  private int line = 2;

  @Test
  void whatComesBackGoesToTheLastEarlierPurchaseThatHasSoManyLeft() {
    var invoices =
        Invoices.of(
            List.of(
                line("1", 1, "A", 10),
                line("2", 2, "A", 3),
                line("C3", 3, "A", 5),
                line("C4", 4, "A", 3),
                line("C5", 5, "A", 5),
                line("C6", 6, "A", 1)));
    assertThat(invoices.stream().map(Invoice::number).toList())
        .containsExactly("1", "2", "C3", "C4", "C5", "C6");
    assertThat(purchaseOf(invoices.get(2))).as("the second has not so many").isEqualTo("1");
    assertThat(purchaseOf(invoices.get(3))).isEqualTo("2");
    assertThat(purchaseOf(invoices.get(4))).as("five are left of the first").isEqualTo("1");
    assertThat(purchaseOf(invoices.get(5))).as("none is left").isNull();
  }

  @Test
  void whatWasBoughtLaterOrIsAnotherProductIsNotWhatCameBack() {
    var invoices =
        Invoices.of(
            List.of(
                line("C1", 1, "A", 1),
                line("2", 2, "A", 1),
                line("3", 2, "B", 9),
                line("C4", 3, "C", 1)));
    assertThat(purchaseOf(invoices.get(0))).isNull();
    assertThat(purchaseOf(invoices.get(3))).isNull();
  }

  /** The order in which a file has the lines of an account says nothing. */
  @Property(tries = 200)
  void theOrderOfLinesNeverMattersAndNoPurchaseGivesBackMoreThanItHad(
      @ForAll("lines") List<Line> lines, @ForAll long seed) {
    var stirred = new ArrayList<>(lines);
    Collections.shuffle(stirred, new Random(seed));
    var invoices = Invoices.of(lines);
    assertThat(Invoices.of(stirred)).isEqualTo(invoices);
    assertThat(invoices.stream().map(Invoice::sum).reduce(Sum.NONE, Sum::plus).lines())
        .isEqualTo(lines.size());
    for (var bought : lines) {
      var back =
          invoices.stream()
              .flatMap(invoice -> invoice.lines().stream())
              .filter(sent -> bought.equals(sent.broughtBack()))
              .map(sent -> sent.line().quantity())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(back).isLessThanOrEqualTo(bought.returned() ? BigDecimal.ZERO : bought.quantity());
    }
  }

  @Provide
  Arbitrary<List<Line>> lines() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 6),
            Arbitraries.of("A", "B"),
            Arbitraries.integers().between(1, 5),
            Arbitraries.of(true, false))
        .as(
            (day, product, quantity, back) ->
                new int[] {day, product.charAt(0), quantity, back ? 1 : 0})
        .list()
        .ofMaxSize(12)
        .map(
            all -> {
              var lines = new ArrayList<Line>();
              for (var one : all) {
                var number = (one[3] == 1 ? "C" : "") + one[0];
                lines.add(
                    line(number, one[0], String.valueOf((char) one[1]), one[2], lines.size() + 2));
              }
              return lines;
            });
  }

  private static @Nullable String purchaseOf(Invoice invoice) {
    var back = invoice.lines().getFirst().broughtBack();
    return back == null ? null : back.number();
  }

  private Line line(String number, int day, String product, int quantity) {
    return line(number, day, product, quantity, line++);
  }

  private static Line line(String number, int day, String product, int quantity, int line) {
    var on = LocalDate.of(2010, 12, day);
    return new Line(
        line,
        "2900000000016",
        number,
        number.startsWith("C"),
        false,
        product,
        BigDecimal.valueOf(quantity),
        new BigDecimal("2.55"),
        on.atStartOfDay().toInstant(ZoneOffset.UTC),
        on);
  }
}
