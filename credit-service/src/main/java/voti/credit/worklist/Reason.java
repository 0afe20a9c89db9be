package voti.credit.worklist;

import java.util.Comparator;
import java.util.List;

/**
 * Why a debtor stands where it does: that in which the fewest are ahead of it.
 *
 * @param because in what
 * @param ahead how many have more of it
 */
record Reason(Because because, long ahead) {

  /** The first of them when it stands out in several as much. */
  static Reason of(Debtor debtor, List<Debtor> all) {
    return List.of(Because.values()).stream()
        .map(one -> new Reason(one, one.ahead(debtor, all)))
        .min(Comparator.comparingLong(Reason::ahead))
        .orElseThrow();
  }

  /** The same in one sentence. */
  String sentence(Debtor debtor) {
    var overdue = debtor.overdue().grouped() + " " + debtor.overdue().currency() + " is overdue";
    var days = debtor.usuallyLate();
    return switch (because) {
      case AMOUNT ->
          "%s, %s at the most; %s more that is late."
              .formatted(overdue, oldest(debtor), who("owe"));
      case LATENESS ->
          "%s, %s at the most; %s been late for longer."
              .formatted(overdue, oldest(debtor), who("have"));
      case BEHAVIOUR ->
          days == null
              ? "%s, and nothing has been paid in a year.".formatted(overdue)
              : "%s; it pays %s days late as a rule, %s later."
                  .formatted(overdue, days.toPlainString(), who("pay"));
    };
  }

  private String who(String verb) {
    return switch (Math.toIntExact(ahead)) {
      case 0 -> "none on the list " + (verb.equals("have") ? "has" : verb + "s");
      case 1 -> "only one on the list " + (verb.equals("have") ? "has" : verb + "s");
      default -> "only " + ahead + " on the list " + verb;
    };
  }

  private static String oldest(Debtor debtor) {
    return debtor.oldest() == 1 ? "1 day" : debtor.oldest() + " days";
  }
}
