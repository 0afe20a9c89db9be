package voti.credit.receivables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** The items of a book, as a period saw them, by currency; each is added once. */
public final class PeriodBook {

  private final LocalDate from;
  private final LocalDate to;
  private final Map<String, Sums> byCurrency = new TreeMap<>();

  /**
   * @param from first day of the period
   * @param to last day, inclusive
   */
  public PeriodBook(LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("from is after to");
    }
    this.from = from;
    this.to = to;
  }

  /** The figures of one currency, and the mean days from issue and from due date to value date. */
  public record Result(
      PeriodFigures figures, @Nullable BigDecimal daysToPay, @Nullable BigDecimal daysLate) {}

  /** Adds an item; one that was never there in the period adds nothing. */
  public void add(Receivable item) {
    var currency = item.amount().currency();
    byCurrency.computeIfAbsent(currency.getCurrencyCode(), code -> new Sums(currency)).add(item);
  }

  /** Each currency with its figures. */
  public void each(BiConsumer<Currency, Result> reader) {
    byCurrency.values().forEach(sums -> reader.accept(sums.sales.currency(), sums.result()));
  }

  private final class Sums {

    private Money beginning;
    private Money sales;
    private Money end;
    private Money current;
    private final DaysToPay daysToPay = new DaysToPay();
    private final DaysToPay daysLate = new DaysToPay();

    Sums(Currency currency) {
      beginning = Money.zero(currency);
      sales = beginning;
      end = beginning;
      current = beginning;
    }

    void add(Receivable item) {
      beginning = beginning.plus(item.openAt(from.minusDays(1)));
      var open = item.openAt(to);
      end = end.plus(open);
      if (!item.dueOn().isBefore(to)) {
        current = current.plus(open);
      }
      if (item.isSale() && within(item.issuedOn())) {
        sales = sales.plus(item.amount());
      }
      for (var reduction : item.reductions()) {
        if (item.isSale() && reduction.isCorrection() && within(reduction.booked())) {
          sales = sales.minus(reduction.amount());
        }
        if (reduction.isCash() && !reduction.booked().isAfter(to) && within(reduction.valued())) {
          daysToPay.add(reduction.amount(), item.issuedOn(), reduction.valued());
          daysLate.add(reduction.amount(), item.dueOn(), reduction.valued());
        }
      }
    }

    Result result() {
      var days = Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
      return new Result(
          new PeriodFigures(beginning, sales, end, current, days),
          daysToPay.mean(),
          daysLate.mean());
    }

    private boolean within(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }
}
