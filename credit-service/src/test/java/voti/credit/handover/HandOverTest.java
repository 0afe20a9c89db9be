package voti.credit.handover;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import voti.credit.People;
import voti.credit.Samples;
import voti.credit.handover.HandOverCommand.HandOverDebts;
import voti.credit.handover.HandOverCommand.RecallDebts;
import voti.credit.handover.HandOverEvent.DebtsHandedOver;
import voti.credit.handover.HandOverEvent.DebtsRecalled;
import voti.kit.testing.Decisions;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class HandOverTest {

  private static final String ID = "hov-7f-0192f3a0-0064-7000-8000-000000000001";
  private static final LocalDate DAY = LocalDate.parse("2010-06-20");

  private static HandOverDebts hand(int level, String open) {
    return new HandOverDebts(
        ID,
        Samples.ACCOUNT,
        "Inkasso AB",
        List.of(new HandedItem("inv-1", "2010-000001", Samples.sek(open), level)),
        3,
        DAY);
  }

  @Test
  void onlyWhatWentThroughEveryReminderAndIsOpenIsHandedOver() {
    var handed =
        new DebtsHandedOver(
            ID, Samples.ACCOUNT, "Inkasso AB", hand(3, "10.00").items(), DAY, "No answer");
    Decisions.fixture(HandOver.class)
        .givenNoPriorActivity()
        .when(hand(3, "10.00"), Decisions.by(People.controller("No answer")))
        .expectEvents(handed);
    for (var wrong : List.of(hand(2, "10.00"), hand(3, "0.00"))) {
      Decisions.fixture(HandOver.class)
          .givenNoPriorActivity()
          .when(wrong, Decisions.by(People.controller("No answer")))
          .expectException(RuleBroken.class);
    }
    var recalled =
        new DebtsRecalled(ID, Samples.ACCOUNT, "Inkasso AB", handed.items(), DAY, "Paid us");
    Decisions.fixture(HandOver.class)
        .given(handed)
        .when(new RecallDebts(ID, DAY), Decisions.by(People.controller("Paid us")))
        .expectEvents(recalled);
    Decisions.fixture(HandOver.class)
        .given(handed, recalled)
        .when(new RecallDebts(ID, DAY), Decisions.by(People.controller("Paid us")))
        .expectException(WrongState.class);
  }
}
