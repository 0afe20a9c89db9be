package voti.credit.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.kit.publishing.Entry;

/** Two accounts of one debtor that become one, told at both. */
final class MergeStory {

  private MergeStory() {}

  static Entry tell(CreditAccountEvent.MergeAsked e) {
    return entry(e, "merge-asked", e.on(), e.into());
  }

  static Entry tell(CreditAccountEvent.MergeAgreed e) {
    return entry(e, "merge-agreed", e.on(), e.from());
  }

  static Entry tell(CreditAccountEvent.MergedAway e) {
    return CreditAccountStory.entry(
        e,
        e.book().limit() == null ? "merged-away" : "merged-away-with-limit",
        e.on(),
        Figures.of(e.standing(), "amount", e.book().exposure().total()),
        Map.of(),
        List.of(e.into()),
        null);
  }

  static Entry tell(CreditAccountEvent.Absorbed e) {
    return CreditAccountStory.entry(
        e,
        e.book().limit() == null ? "absorbed" : "absorbed-with-limit",
        e.on(),
        Figures.of(e.standing(), "amount", e.book().exposure().total()),
        Map.of(),
        List.of(e.from()),
        null);
  }

  private static Entry entry(CreditAccountEvent e, String kind, LocalDate on, String other) {
    return CreditAccountStory.entry(
        e, kind, on, Figures.of(e.standing()), Map.of(), List.of(other), null);
  }
}
