package voti.orders.maximal;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Maximises Σ value · quantity + λ · lines under one bound on Σ price · quantity, by CP-SAT of
 * Google OR-Tools. Each price step of a product is a range of packs that is taken or not, and at
 * most one of a product's is; so a price for all units of a line is linear within its range.
 */
final class Packing {

  private static final int SEED = 7;

  static {
    Loader.loadNativeLibraries();
  }

  private final long budget;
  private final long breadth;
  private final CpModel model = new CpModel();
  private final List<Taken> taken = new ArrayList<>();

  /** One price step of a product, with the packs that it may have. */
  private record Taken(
      Candidate candidate, long price, Candidate.Range range, IntVar packs, BoolVar line) {

    long costOfPack() {
      return price * candidate.pack();
    }

    /** What a unit of currency brings. */
    double density() {
      var cost = Math.max(1, costOfPack());
      return (double) candidate.value() * candidate.pack() / cost;
    }
  }

  /**
   * What was found.
   *
   * @param bound no value is above it
   */
  record Found(List<MaximalOrder.Line> lines, long amount, long value, long bound) {}

  /**
   * @param budget in minor units, not below zero
   * @param breadth the worth of each line, in minor units
   */
  Packing(List<Candidate> candidates, long budget, long breadth) {
    this.budget = budget;
    this.breadth = breadth;
    var value = LinearExpr.newBuilder();
    var amount = LinearExpr.newBuilder();
    for (var candidate : candidates) {
      var lines = new ArrayList<Literal>();
      for (var step = 0; step < candidate.steps().size(); step++) {
        var range = candidate.packsAt(step);
        var price = candidate.steps().get(step).price();
        // What no budget reaches makes the numbers large and the search long.
        var affordable = price == 0 ? range.to() : budget / (price * candidate.pack());
        var most = Math.min(range.to(), affordable);
        if (range.from() <= most) {
          var line = model.newBoolVar("");
          var packs = packs(line, range.from(), most);
          lines.add(line);
          taken.add(
              new Taken(candidate, price, new Candidate.Range(range.from(), most), packs, line));
          value.addTerm(packs, candidate.value() * candidate.pack()).addTerm(line, breadth);
          amount.addTerm(packs, price * candidate.pack());
        }
      }
      if (lines.size() > 1) {
        model.addAtMostOne(lines);
      }
    }
    model.addLessOrEqual(amount, budget);
    model.maximize(value);
  }

  private IntVar packs(BoolVar line, long from, long to) {
    var packs = model.newIntVar(0, to, "");
    model.addGreaterOrEqual(packs, LinearExpr.term(line, from));
    model.addLessOrEqual(packs, LinearExpr.term(line, to));
    return packs;
  }

  /** The search begins at what a person would do, so that there is an answer whenever it ends. */
  Found solve(Duration most) {
    var start = greedy();
    taken.forEach(
        one -> {
          var packs = start.getOrDefault(one, 0L);
          model.addHint(one.packs(), packs);
          model.addHint(one.line(), packs > 0);
        });
    var solver = new CpSolver();
    solver
        .getParameters()
        .setMaxTimeInSeconds(most.toMillis() / 1000.0)
        .setNumWorkers(1)
        .setRandomSeed(SEED);
    var status = solver.solve(model);
    var bound = (long) Math.floor(solver.bestObjectiveBound() + 1e-6);
    var first = found(start, bound);
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return first;
    }
    var searched = new LinkedHashMap<Taken, Long>();
    taken.forEach(one -> searched.put(one, solver.value(one.packs())));
    var best = found(searched, bound);
    return best.value() < first.value() ? first : best;
  }

  /** What brings most for its price first, as much of it as fits. */
  private Map<Taken, Long> greedy() {
    var left = budget;
    var products = new HashSet<String>();
    var packs = new LinkedHashMap<Taken, Long>();
    for (var one :
        taken.stream().sorted(Comparator.comparingDouble(Taken::density).reversed()).toList()) {
      var cost = one.costOfPack();
      var fits = cost == 0 ? one.range().to() : Math.min(one.range().to(), left / cost);
      if (fits >= one.range().from() && products.add(one.candidate().product())) {
        packs.put(one, fits);
        left -= fits * cost;
      }
    }
    return packs;
  }

  private Found found(Map<Taken, Long> packs, long bound) {
    var lines = new ArrayList<MaximalOrder.Line>();
    var value = 0L;
    for (var one : taken) {
      var quantity = packs.getOrDefault(one, 0L) * one.candidate().pack();
      if (quantity > 0) {
        lines.add(
            new MaximalOrder.Line(one.candidate().product(), quantity, quantity * one.price()));
        value += quantity * one.candidate().value() + breadth;
      }
    }
    var amount = lines.stream().mapToLong(MaximalOrder.Line::amount).sum();
    return new Found(lines, amount, value, bound);
  }
}
