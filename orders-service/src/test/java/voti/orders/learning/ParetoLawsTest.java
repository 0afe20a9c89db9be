package voti.orders.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.learning.Moved.Kind;
import voti.values.Money;
import voti.values.Quantity;

class ParetoLawsTest {

  @Test
  void theDearestCauseComesFirst() {
    var pareto =
        Pareto.of(
            List.of(
                moved("a", "FROZEN", "25.00"),
                moved("b", "BRISTLES", "40.00"),
                moved("b", "BRISTLES", "10.00"),
                moved("c", null, "25.00")),
            sek("0.00"));
    assertThat(pareto.rows())
        .extracting(Pareto.Row::cause)
        .containsExactly("BRISTLES", "FROZEN", "unclassified");
    var first = pareto.rows().getFirst();
    assertThat(first.count()).as("one return of two lines").isEqualTo(1);
    assertThat(first.quantities()).containsExactly(Quantity.of("2", "C62"));
    assertThat(first.share()).isEqualByComparingTo("50");
    assertThat(pareto.rows().getLast().cumulative()).isEqualByComparingTo("100");
    assertThat(pareto.total()).isEqualTo(sek("100.00"));
  }

  @Property(tries = 300)
  void sharesSumToHundredAndCumulateMonotonously(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 7) Integer> causes,
      @ForAll @Size(min = 40, max = 40) List<@IntRange(min = 1, max = 1_000_000) Integer> cents) {
    var moved = of(causes, cents);
    var pareto = Pareto.of(moved, sek("0.00"));
    var sum = BigDecimal.ZERO;
    var before = BigDecimal.ZERO;
    for (var row : pareto.rows()) {
      sum = sum.add(row.share());
      assertThat(row.share()).isNotNegative();
      assertThat(row.cumulative()).isGreaterThanOrEqualTo(before).isEqualByComparingTo(sum);
      before = row.cumulative();
    }
    assertThat(sum).isEqualByComparingTo("100");
    assertThat(pareto.rows().stream().map(Pareto.Row::money).reduce(sek("0.00"), Money::plus))
        .isEqualTo(pareto.total());
    assertThat(pareto.rows()).isSortedAccordingTo((a, b) -> b.money().compareTo(a.money()));
  }

  @Property(tries = 100)
  void whatIsAddedAndTakenAwayAgainLeavesNoTrace(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 7) Integer> causes,
      @ForAll @Size(min = 20, max = 20) List<@IntRange(min = 1, max = 1_000_000) Integer> cents) {
    var moved = of(causes, cents);
    var more = new ArrayList<>(moved);
    var one = moved("undone", "C9", "77.77");
    more.add(one);
    assertThat(Pareto.of(more, sek("0.00"))).isNotEqualTo(Pareto.of(moved, sek("0.00")));
    more.remove(one);
    assertThat(Pareto.of(more, sek("0.00"))).isEqualTo(Pareto.of(moved, sek("0.00")));
  }

  private static List<Moved> of(List<Integer> causes, List<Integer> cents) {
    return IntStream.range(0, causes.size())
        .mapToObj(
            at ->
                moved(
                    "ret-" + at,
                    causes.get(at) == 7 ? null : "C" + causes.get(at),
                    BigDecimal.valueOf(cents.get(at), 2).toPlainString()))
        .toList();
  }

  private static Moved moved(String document, @Nullable String cause, String net) {
    return new Moved(
        document + ":1",
        Kind.RETURNED,
        document,
        "dis-1:1",
        "act-1",
        ACCOUNT,
        BRUSH,
        cause,
        LocalDate.of(2010, 3, 12),
        Quantity.of("1", "C62"),
        sek(net),
        false);
  }
}
