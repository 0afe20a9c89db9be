package voti.orders.quotationbook;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.SampleQuotations;
import voti.orders.quotation.Outlook;
import voti.orders.quotation.QuotationState;
import voti.values.Percentage;

class PipelineTest {

  private static final LocalDate MARCH = LocalDate.of(2010, 3, 1);

  @Test
  void eachValueCountsByItsProbabilityRoundedOnce() {
    var rows = Pipeline.of(List.of(known("33.33", MARCH), known("33.33", MARCH.plusDays(30))));
    assertThat(rows).hasSize(1);
    var row = rows.getFirst();
    assertThat(row.month()).isEqualTo(YearMonth.of(2010, 3));
    assertThat(row.value()).isEqualTo(sek("11970.00"));
    assertThat(row.weighted()).as("2 × 1,994.80").isEqualTo(sek("3989.60"));
    assertThat(row.unrated()).isZero();
  }

  @Test
  void whatNothingIsExpectedOfStandsInTheMonthOfItsLastDayAndWeighsNothing() {
    var rows = Pipeline.of(List.of(known("50", MARCH), known(null, MARCH)));
    assertThat(rows.stream().map(PipelineRow::month))
        .containsExactly(YearMonth.of(2010, 2), YearMonth.of(2010, 3));
    assertThat(rows.getFirst().weighted()).isEqualTo(sek("0.00"));
    assertThat(rows.getFirst().unrated()).isEqualTo(1);
    assertThat(rows.getLast().weighted()).isEqualTo(sek("2992.50"));
  }

  private static KnownQuotation known(@Nullable String probability, LocalDate close) {
    var version = SampleQuotations.version(1);
    return new KnownQuotation(
        SampleQuotations.QUOTATION,
        version.buyer().account(),
        "Q-17",
        "SEK",
        QuotationState.SENT,
        true,
        version.validUntil(),
        List.of(KnownVersion.drafted(version, "emp-kam", "", true)),
        probability == null ? null : new Outlook(null, "Paint", Percentage.of(probability), close),
        null,
        null,
        0);
  }
}
