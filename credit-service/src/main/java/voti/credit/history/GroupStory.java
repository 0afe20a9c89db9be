package voti.credit.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.CreditAccountEvent.LimitShared;
import voti.credit.creditaccount.CreditAccountEvent.ReservationGivenBack;
import voti.credit.group.GroupLimitEvent;
import voti.kit.publishing.Entry;

/** The entries of limits that are shared. */
final class GroupStory {

  private GroupStory() {}

  static @Nullable Entry tell(GroupLimitEvent event) {
    return switch (event) {
      case GroupLimitEvent.MemberAdmitted e ->
          new Entry(
              e.account(),
              "member-admitted",
              null,
              Map.of(),
              Map.of("name", e.name()),
              List.of(e.groupLimit()),
              null);
      case GroupLimitEvent.MemberReleased e ->
          new Entry(
              e.account(),
              "member-released",
              null,
              Map.of(),
              Map.of("why", e.reason()),
              List.of(e.groupLimit()),
              null);
      default -> null;
    };
  }

  static Entry tell(LimitShared e) {
    var group = e.group();
    return new Entry(
        e.account(),
        group == null ? "limit-shared-no-longer" : "limit-shared",
        null,
        Figures.of(e.standing()),
        Map.of(),
        group == null ? List.of() : List.of(group),
        null);
  }

  static Entry tell(ReservationGivenBack e, String why) {
    var figures = Figures.of(e.standing(), "amount", e.amount());
    figures.put("exceededBy", Figures.plain(e.exceededBy()));
    return new Entry(
        e.account(),
        e.decision().facts().stream().anyMatch(fact -> fact.name().equals("limit-of-group"))
            ? "reservation-given-back"
            : "reservation-abandoned",
        e.on(),
        figures,
        Map.of("why", why),
        List.of(e.order(), e.creditDecision()),
        e.decision());
  }
}
