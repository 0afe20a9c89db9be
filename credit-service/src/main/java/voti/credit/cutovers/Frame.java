package voti.credit.cutovers;

import java.time.LocalDate;
import voti.credit.cutover.TakenOverCommand.Origin;
import voti.values.Ids;

/** The cut-over a row belongs to. */
record Frame(String cutOver, String source, LocalDate day) {

  Origin origin(String account) {
    return new Origin(account, cutOver, source, day);
  }

  /** The id of a thing of the old system: the same key gives the same id. */
  String id(String prefix, String account, String key) {
    return Ids.named(prefix, Ids.slotOf(account), source + "|" + account + "|" + key);
  }

  /** A day that was over when the books began, or was the first of them. */
  LocalDate notLater(String column, LocalDate on) {
    if (on.isAfter(day)) {
      throw new BadField(column, "It is after the cut-over day, " + day + ".");
    }
    return on;
  }

  String why() {
    return source + ", " + day + ".";
  }
}
