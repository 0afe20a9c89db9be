package voti.credit.receivables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import voti.credit.receivables.Receivable.Reduction;
import voti.kit.json.Wire;
import voti.values.Money;

/** Books of items for tests, the same for the same seed. */
final class Books {

  static final LocalDate DAY = LocalDate.parse("2026-03-01");

  private Books() {}

  static ReceivablesPolicy policy() {
    try (var data = Books.class.getResourceAsStream("/policies/receivables.json")) {
      return Wire.mapper().readValue(data, ReceivablesPolicy.class);
    } catch (java.io.IOException missing) {
      throw new java.io.UncheckedIOException(missing);
    }
  }

  static Receivable invoice(String amount, LocalDate dueOn, Reduction... reductions) {
    return new Receivable(
        "acc-7f-1",
        "invoice",
        dueOn.minusDays(30),
        dueOn,
        Money.of(amount, "EUR"),
        Money.of("0", "EUR"),
        0,
        List.of(reductions));
  }

  static Reduction receipt(String amount, LocalDate booked, LocalDate valued) {
    return new Reduction("cash", Money.of(amount, "EUR"), booked, valued);
  }

  /** Invoices and credit notes of several accounts and two currencies, some paid in part. */
  static List<Receivable> random(long seed, int size) {
    var random = new Random(seed);
    var items = new ArrayList<Receivable>();
    for (var i = 0; i < size; i++) {
      var currency = random.nextBoolean() ? "EUR" : "SEK";
      var issued = DAY.minusDays(random.nextInt(200));
      var credit = random.nextInt(6) == 0;
      var cents = (1 + random.nextInt(100_000)) * (credit ? -1 : 1);
      var reductions = new ArrayList<Reduction>();
      for (var part = random.nextInt(3); part > 0; part--) {
        var booked = issued.plusDays(random.nextInt(120));
        reductions.add(
            new Reduction(
                "cash",
                cents(cents / 3, currency),
                booked,
                booked.plusDays(random.nextInt(4) - 1)));
      }
      items.add(
          new Receivable(
              "acc-7f-" + random.nextInt(5),
              credit ? "credit-note" : "invoice",
              issued,
              issued.plusDays(random.nextInt(60)),
              cents(cents, currency),
              cents(0, currency),
              0,
              List.copyOf(reductions)));
    }
    return items;
  }

  private static Money cents(int cents, String currency) {
    return Money.of(java.math.BigDecimal.valueOf(cents, 2).toPlainString(), currency);
  }
}
