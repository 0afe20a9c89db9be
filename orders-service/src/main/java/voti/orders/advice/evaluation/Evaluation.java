package voti.orders.advice.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import voti.orders.advice.Advice;
import voti.orders.advice.AdviceLine;
import voti.orders.advice.Bought;
import voti.orders.advice.GapAdvice;
import voti.orders.advice.Learned;
import voti.orders.advice.Learning;
import voti.orders.advice.Occasion;
import voti.orders.advice.RepeatAdvice;
import voti.orders.advice.TogetherAdvice;

/**
 * Learns from the first eleven months of a file of invoices and advises for each order of the
 * twelfth, of customers that were seen before; beside repeating the last order and offering what is
 * bought most. Everything is learned from the eleven months; what a customer bought itself counts
 * up to the day before.
 */
public final class Evaluation {

  private static final LocalDate FROM = LocalDate.parse("2010-12-01");
  private static final LocalDate TEST = LocalDate.parse("2011-11-01");
  private static final LocalDate END = LocalDate.parse("2011-12-01");
  private static final int LINES = 20;
  private static final int PEERS = 200;
  private static final BigDecimal SUPPORT = new BigDecimal("0.01");
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.3");

  private final Map<String, List<Occasion>> customers;
  private final Invoices invoices;
  private final Learned learned;
  private final List<String> popular;
  private final Map<String, List<Map<String, Bought>>> segments = new HashMap<>();
  private final Score ours = new Score("repeat, gaps");
  private final Score last = new Score("the last order again");
  private final Score most = new Score("what is bought most");
  private final Score together = new Score("with half of the order known: rules");
  private final Score mostOfRest = new Score("with half of the order known: what is bought most");

  private Evaluation(Invoices invoices) {
    this.invoices = invoices;
    customers = invoices.occasions();
    var learning = new Learning(new Learning.Settings(SUPPORT, CONFIDENCE, 3), FROM, TEST);
    customers.values().forEach(all -> all.forEach(learning::add));
    learned = learning.learned();
    popular = popular();
  }

  /**
   * @param arguments the file, gzipped CSV
   */
  public static void main(String[] arguments) throws IOException {
    var invoices = Invoices.read(Path.of(arguments[0]));
    var evaluation = new Evaluation(invoices);
    evaluation.run();
    System.out.printf(
        "%,d lines, %,d of them no purchases; %,d occasions learned from, %,d rules%n%n",
        invoices.lines(),
        invoices.passedOver(),
        evaluation.learned.occasions(),
        evaluation.learned.rules().size());
    System.out.println(
        "| advice, up to 20 lines an order | lines advised | of these taken | of what was bought |"
            + " of its value | orders with a hit |");
    System.out.println("|---|---|---|---|---|---|");
    evaluation.scores().forEach(score -> System.out.println(score.row()));
  }

  private List<Score> scores() {
    return List.of(ours, last, most, together, mostOfRest);
  }

  private void run() {
    customers.forEach(
        (customer, occasions) -> {
          for (var order : occasions) {
            var before = occasions.stream().filter(one -> one.on().isBefore(order.on())).toList();
            var seen = !before.isEmpty() && before.getFirst().on().isBefore(TEST);
            if (seen && !order.on().isBefore(TEST) && order.on().isBefore(END)) {
              judge(customer, before, order);
            }
          }
        });
  }

  private void judge(String customer, List<Occasion> before, Occasion order) {
    var repeat = new RepeatAdvice(365, 1).advise(before, order.on());
    var gaps =
        new GapAdvice(CONFIDENCE, 5)
            .advise(
                Occasion.sums(before),
                segments.computeIfAbsent(invoices.countryOf(customer), this::of));
    ours.add(products(Advice.of(List.of(repeat, gaps), List.of(), LINES)), order.lines());
    last.add(mostOf(before.getLast().lines()), order.lines());
    most.add(popular.stream().limit(LINES).toList(), order.lines());
    halves(order);
  }

  /** Every second product, by number, is known; the others are to be found. */
  private void halves(Occasion order) {
    var rest = new TreeMap<String, Bought>();
    var known = new TreeMap<String, Bought>();
    new TreeMap<>(order.lines())
        .forEach(
            (product, bought) -> (known.size() > rest.size() ? rest : known).put(product, bought));
    if (!rest.isEmpty()) {
      var lines = new TogetherAdvice(learned.rules()).advise(known.keySet(), Map.of());
      together.add(products(Advice.of(List.of(lines), known.keySet(), LINES)), rest);
      mostOfRest.add(
          popular.stream().filter(one -> !known.containsKey(one)).limit(LINES).toList(), rest);
    }
  }

  private List<Map<String, Bought>> of(String country) {
    return customers.entrySet().stream()
        .filter(one -> invoices.countryOf(one.getKey()).equals(country))
        .map(
            one ->
                Occasion.sums(one.getValue().stream().filter(o -> o.on().isBefore(TEST)).toList()))
        .filter(sums -> !sums.isEmpty())
        .limit(PEERS)
        .toList();
  }

  private List<String> popular() {
    var counts = new HashMap<String, Integer>();
    for (var all : customers.values()) {
      for (var occasion : all) {
        if (occasion.on().isBefore(TEST)) {
          occasion.lines().keySet().forEach(product -> counts.merge(product, 1, Integer::sum));
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .limit(500)
        .toList();
  }

  private static List<String> mostOf(Map<String, Bought> lines) {
    return lines.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, Bought> one) -> one.getValue().net(),
                    Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .limit(LINES)
        .toList();
  }

  private static List<String> products(List<AdviceLine> lines) {
    return lines.stream().map(AdviceLine::product).toList();
  }
}
