package voti.credit.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In what a debtor may stand out among those on the list. */
enum Because {
  AMOUNT,
  LATENESS,
  BEHAVIOUR;

  /** How many have more of it. */
  long ahead(Debtor debtor, List<Debtor> all) {
    var more = more();
    return all.stream().filter(other -> more.compare(other, debtor) > 0).count();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private Comparator<Debtor> more() {
    return switch (this) {
      case AMOUNT -> Comparator.comparing(debtor -> debtor.overdue().amount());
      case LATENESS -> Comparator.comparingLong(Debtor::oldest);
      case BEHAVIOUR -> Comparator.comparing(Debtor::behaviour);
    };
  }
}
