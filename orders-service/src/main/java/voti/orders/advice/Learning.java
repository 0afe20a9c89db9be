package voti.orders.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import voti.orders.advice.rules.AssociationRules;
import voti.orders.advice.rules.Baskets;
import voti.orders.advice.rules.Eclat;

/** Learns from all occasions what goes together, what is usual, and what has a season. */
public final class Learning {

  private final Settings settings;
  private final LocalDate from;
  private final LocalDate on;
  private final Baskets baskets = new Baskets();
  private final Map<String, Map<YearMonth, BigDecimal>> sold = new TreeMap<>();
  private final Map<String, List<BigDecimal>> quantities = new TreeMap<>();

  /**
   * How sure something must be.
   *
   * @param leastSupport of a rule, as a share of occasions
   * @param leastConfidence of a rule
   * @param mostItems of a rule, all of it
   */
  public record Settings(BigDecimal leastSupport, BigDecimal leastConfidence, int mostItems) {}

  /**
   * @param from the first day that counts
   * @param on the day of learning, which does not
   */
  public Learning(Settings settings, LocalDate from, LocalDate on) {
    this.settings = settings;
    this.from = from;
    this.on = on;
  }

  /** One more occasion; one outside the days is passed over. */
  public void add(Occasion occasion) {
    if (occasion.on().isBefore(from) || !occasion.on().isBefore(on)) {
      return;
    }
    baskets.add(occasion.lines().keySet());
    var month = YearMonth.from(occasion.on());
    occasion
        .lines()
        .forEach(
            (product, bought) -> {
              sold.computeIfAbsent(product, _ -> new TreeMap<>())
                  .merge(month, bought.quantity(), BigDecimal::add);
              quantities.computeIfAbsent(product, _ -> new ArrayList<>()).add(bought.quantity());
            });
  }

  /** What all of it says. */
  public Learned learned() {
    var sets = Eclat.mine(baskets, settings.leastSupport(), settings.mostItems());
    var usual = new TreeMap<String, BigDecimal>();
    quantities.forEach((product, all) -> usual.put(product, Median.of(all)));
    return new Learned(
        on,
        from,
        baskets.size(),
        AssociationRules.of(baskets, sets, settings.leastConfidence()),
        seasons(),
        usual);
  }

  /** A month that is not over is none: half a month looks like a bad one. */
  private Map<String, List<BigDecimal>> seasons() {
    var first = YearMonth.from(from).plusMonths(from.getDayOfMonth() == 1 ? 0 : 1);
    var last = YearMonth.from(on).minusMonths(1);
    var seasons = new TreeMap<String, List<BigDecimal>>();
    sold.forEach(
        (product, months) -> {
          var whole = new TreeMap<YearMonth, BigDecimal>();
          for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            whole.put(month, months.getOrDefault(month, BigDecimal.ZERO));
          }
          var lifts =
              IntStream.rangeClosed(1, 12)
                  .mapToObj(month -> SeasonAdvice.lift(whole, month))
                  .flatMap(Optional::stream)
                  .toList();
          if (lifts.size() == 12) {
            seasons.put(product, lifts);
          }
        });
    return seasons;
  }
}
