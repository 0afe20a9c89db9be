package voti.gateway.console.credit;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * The form of a credit check with every input there is. Its fields are named as the command has
 * them; an input in which nobody typed is left out, and one that does not say where it comes from
 * comes from where the check does, on its day.
 */
final class CheckForm {

  /** How many rows of an input are shown at most. */
  static final int MOST = 12;

  private static final Pattern INPUT =
      Pattern.compile("(inputs\\.(?:registry|taxDebt|insurance|payments|\\w+\\[\\d{1,3}]))\\..*");
  private static final Map<String, Integer> SHOWN =
      Map.of("statements", 2, "references", 2, "guarantees", 1, "payments", 3);
  private static final Set<String> FIGURES =
      Set.of(
          "currentAssets",
          "currentLiabilities",
          "workingCapital",
          "retainedEarnings",
          "bookEquity",
          "totalAssets",
          "totalLiabilities",
          "turnover",
          "ebit",
          "interest",
          "amount",
          "insured");

  private CheckForm() {}

  /** Leaves out what is untouched, and fills in where the rest comes from. */
  static void complete(MultiValueMap<String, String> form) {
    for (var input : FormParts.leaveOutUntouched(form, INPUT, Set.of("currency"))) {
      defaulted(form, input + ".evidence.source", "source");
      defaulted(form, input + ".evidence.dated", "on");
    }
    FormParts.decimals(form, FIGURES);
  }

  private static void defaulted(MultiValueMap<String, String> form, String name, String from) {
    var typed = form.getFirst(name);
    if (typed == null || typed.isBlank()) {
      form.set(name, String.valueOf(form.getFirst(from)));
    }
  }

  /** How many rows of each list are shown. */
  static Map<String, Integer> rows(MultiValueMap<String, String> form) {
    return FormParts.rows(form, SHOWN, MOST);
  }
}
