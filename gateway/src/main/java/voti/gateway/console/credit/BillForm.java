package voti.gateway.console.credit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * The forms of a bill of another system, of a credit note on one and of a prepayment. They name one
 * currency for all of their amounts; a line in which nobody typed is left out.
 */
final class BillForm {

  /** How many lines are shown at most. */
  static final int MOST = 30;

  private static final int AT_FIRST = 3;

  /** The field of the one currency: the page's own, not the command's. */
  private static final String CURRENCY = "-currency";

  private static final Pattern LINE = Pattern.compile("(lines\\[\\d{1,3}])\\..*");
  private static final Set<String> FIGURES = Set.of("amount", "vatRate");

  private BillForm() {}

  /** Gives each amount its currency, and leaves out empty lines. */
  static void complete(MultiValueMap<String, String> form) {
    FormParts.leaveOutUntouched(form, LINE, Set.of("vatCategory", "unit"));
    FormParts.decimals(form, FIGURES);
    for (var name : List.copyOf(form.keySet())) {
      var typed = form.getFirst(name);
      if (isMoney(name) && typed != null && !typed.isBlank()) {
        form.set(name.replaceAll("amount$", "currency"), String.valueOf(form.getFirst(CURRENCY)));
      }
    }
  }

  private static boolean isMoney(String name) {
    return name.endsWith(".amount") && !name.endsWith("quantity.amount");
  }

  /** How many lines are shown. */
  static int lines(MultiValueMap<String, String> form) {
    return FormParts.rows(form, Map.of("lines", AT_FIRST), MOST).getOrDefault("lines", AT_FIRST);
  }
}
