package voti.credit.ageing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.export.Files;
import voti.credit.export.Table;
import voti.credit.receivables.PeriodBook;
import voti.kit.command.Caller;
import voti.values.Money;

/** How fast sales of a period were turned into money, by currency. */
@RestController
class CollectionEndpoint {

  private static final int YEAR = 365;

  private final Book book;
  private final Today today;

  CollectionEndpoint(Book book, Today today) {
    this.book = book;
    this.today = today;
  }

  /**
   * The figures of one currency; those that would divide by nothing are {@code null}.
   *
   * @param beginning open when the period began
   * @param end open when it ended
   * @param current of that, not due
   * @param daysToPay from issue to value date, weighing amounts
   * @param daysLate from due to value date, weighing amounts; below zero when early
   */
  record Line(
      String currency,
      int days,
      Money beginning,
      Money sales,
      Money end,
      Money current,
      @Nullable BigDecimal daysSalesOutstanding,
      @Nullable BigDecimal bestPossibleDaysSalesOutstanding,
      @Nullable BigDecimal averageDaysDelinquent,
      @Nullable BigDecimal collectionEffectiveness,
      @Nullable BigDecimal daysToPay,
      @Nullable BigDecimal daysLate) {

    static Line of(String currency, PeriodBook.Result result) {
      var figures = result.figures();
      return new Line(
          currency,
          figures.days(),
          figures.beginning(),
          figures.sales(),
          figures.end(),
          figures.current(),
          figures.daysSalesOutstanding(),
          figures.bestPossibleDaysSalesOutstanding(),
          figures.averageDaysDelinquent(),
          figures.collectionEffectiveness(),
          result.daysToPay(),
          result.daysLate());
    }

    List<@Nullable Object> cells() {
      return Arrays.asList(
          currency,
          days,
          beginning.amount(),
          sales.amount(),
          end.amount(),
          current.amount(),
          daysSalesOutstanding,
          bestPossibleDaysSalesOutstanding,
          averageDaysDelinquent,
          collectionEffectiveness,
          daysToPay,
          daysLate);
    }
  }

  record Answer(LocalDate from, LocalDate to, List<Line> currencies) {}

  @Operation(
      summary = "DSO, best possible DSO, days delinquent, collection effectiveness, days to pay")
  @GetMapping("/api/credit/metrics")
  ResponseEntity<Object> metrics(
      @Parameter(description = "a year before to, when left out") @RequestParam(required = false)
          @Nullable LocalDate from,
      @Parameter(description = "today, when left out") @RequestParam(required = false)
          @Nullable LocalDate to,
      @RequestParam(defaultValue = "json") String format,
      @Parameter(hidden = true) Caller caller) {
    var last = today.unless(to);
    var first = from == null ? last.minusDays(YEAR - 1) : from;
    var period = new PeriodBook(first, last);
    book.each(caller, first, last, period::add);
    var lines = new ArrayList<Line>();
    period.each((currency, result) -> lines.add(Line.of(currency.getCurrencyCode(), result)));
    return Files.answer(
        format,
        new Answer(first, last, lines),
        () ->
            new Table(
                "metrics-" + first + "-" + last,
                List.of(
                    "currency",
                    "days",
                    "beginning",
                    "sales",
                    "end",
                    "current",
                    "dso",
                    "best-dso",
                    "days-delinquent",
                    "cei",
                    "days-to-pay",
                    "days-late"),
                lines.stream().map(Line::cells).toList()));
  }
}
