package voti.orders.maximal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the maximal order and says what binds it. */
public final class Maximising {

  public static final String QUANTITIES = "quantities";
  public static final String NOTHING = "nothing-worth-it";

  private final List<Candidate> candidates;
  private final long breadth;
  private final Duration patience;

  /**
   * @param candidates each product once
   * @param breadth what one more line is worth, in minor units
   * @param patience after which the best so far is the answer, with the bound that was proven
   */
  public Maximising(List<Candidate> candidates, long breadth, Duration patience) {
    this.candidates = List.copyOf(candidates);
    this.breadth = breadth;
    this.patience = patience;
  }

  /**
   * The largest order within all caps.
   *
   * @param caps at least one; the smallest counts
   */
  public MaximalOrder within(List<Cap> caps) {
    var cap = caps.stream().min(Comparator.comparingLong(Cap::amount)).orElseThrow();
    var budget = Math.max(0, cap.amount());
    var found = new Packing(candidates, budget, breadth).solve(patience);
    var step = cheapestMore(found);
    var binding =
        step == Long.MAX_VALUE
            ? (canGrow(found) ? NOTHING : QUANTITIES)
            : found.amount() + step > budget ? cap.name() : NOTHING;
    return new MaximalOrder(
        found.lines(),
        found.amount(),
        found.value(),
        Math.max(found.value(), found.bound()),
        binding,
        binding.equals(cap.name()) ? perUnit(found, budget, step) : BigDecimal.ZERO);
  }

  /** What the next purchase would bring, by each unit of currency that it takes. */
  private BigDecimal perUnit(Packing.Found found, long budget, long step) {
    var more = new Packing(candidates, budget + step, breadth).solve(patience);
    return BigDecimal.valueOf(Math.max(0, more.value() - found.value()))
        .divide(BigDecimal.valueOf(step), MathContext.DECIMAL64)
        .setScale(4, RoundingMode.HALF_UP);
  }

  /** The least that more of something worth having costs; {@code Long.MAX_VALUE} for none. */
  private long cheapestMore(Packing.Found found) {
    var lines = byProduct(found);
    return candidates.stream()
        .filter(one -> one.value() > 0 || (breadth > 0 && !lines.containsKey(one.product())))
        .mapToLong(one -> more(one, lines.get(one.product())))
        .filter(cost -> cost > 0)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private boolean canGrow(Packing.Found found) {
    var lines = byProduct(found);
    return candidates.stream().anyMatch(one -> more(one, lines.get(one.product())) > 0);
  }

  /** What the next pack of a line costs, or the first packs of a new one; 0 when it is full. */
  private static long more(Candidate candidate, MaximalOrder.@Nullable Line line) {
    var now = line == null ? 0 : line.quantity();
    var least = Math.max(now + candidate.pack(), candidate.minimum());
    var next = Math.ceilDiv(least, candidate.pack()) * candidate.pack();
    if (next > candidate.most()) {
      return 0;
    }
    var cost = next * candidate.priceAt(next) - (line == null ? 0 : line.amount());
    return Math.max(1, cost);
  }

  private static Map<String, MaximalOrder.Line> byProduct(Packing.Found found) {
    return found.lines().stream()
        .collect(Collectors.toMap(MaximalOrder.Line::product, Function.identity()));
  }
}
