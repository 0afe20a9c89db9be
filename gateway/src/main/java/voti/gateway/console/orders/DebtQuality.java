package voti.gateway.console.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.gateway.console.Json;

/** How good an account's debts are: the part of what it owes that is not late, in percent. */
final class DebtQuality {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private DebtQuality() {}

  /**
   * Of open items, each part by its own day; what we owe counts for nothing.
   *
   * @param on the day, as 2026-01-31
   * @return 100 for one that owes nothing
   */
  static String of(List<Json> items, String on) {
    var open = BigDecimal.ZERO;
    var late = BigDecimal.ZERO;
    for (var item : items) {
      var parts = item.list("parts");
      for (var part : parts.isEmpty() ? List.of(item) : parts) {
        var amount = amount(part.object("open").text("amount")).max(BigDecimal.ZERO);
        var due = part.text("dueOn");
        open = open.add(amount);
        late = due != null && due.compareTo(on) < 0 ? late.add(amount) : late;
      }
    }
    return open.signum() == 0
        ? ALL.toPlainString()
        : open.subtract(late).multiply(ALL).divide(open, 0, RoundingMode.FLOOR).toPlainString();
  }

  private static BigDecimal amount(@Nullable String text) {
    return text == null ? BigDecimal.ZERO : new BigDecimal(text);
  }
}
