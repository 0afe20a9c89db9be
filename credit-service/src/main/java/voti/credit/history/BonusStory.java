package voti.credit.history;

import java.util.List;
import java.util.Map;
import voti.credit.bonusnote.BonusNoteEvent;
import voti.credit.creditaccount.CreditAccountEvent.ItemPaidOut;
import voti.credit.creditaccount.CreditAccountEvent.PayoutUndone;
import voti.kit.publishing.Entry;

/** The entries of bonuses that are credited or paid out. */
final class BonusStory {

  private BonusStory() {}

  static Entry tell(BonusNoteEvent event) {
    var bonus = event.bonus();
    return switch (event) {
      case BonusNoteEvent.BonusSettlementHeard e ->
          new Entry(
              e.account(),
              "bonus-settlement-heard",
              bonus.on(),
              Figures.of(bonus.net()),
              Map.of("name", bonus.name()),
              List.of(e.bonusNote(), bonus.agreement(), bonus.settlement()),
              null);
      case BonusNoteEvent.BonusNoteIssued e ->
          new Entry(
              e.account(),
              bonus.paidOut() ? "bonus-note-issued-to-pay" : "bonus-note-issued",
              bonus.on(),
              Figures.of(e.gross()),
              Map.of("number", e.number(), "name", bonus.name()),
              List.of(e.bonusNote(), bonus.agreement(), bonus.settlement()),
              null);
    };
  }

  static Entry tell(ItemPaidOut e) {
    return new Entry(
        e.account(),
        "item-paid-out",
        e.on(),
        Figures.of(e.standing(), "amount", e.cash()),
        Map.of("reference", e.reference()),
        List.of(e.payout(), e.paid().item()),
        null);
  }

  static Entry tell(PayoutUndone e) {
    return new Entry(
        e.account(),
        "payout-undone",
        e.on(),
        Figures.of(e.standing(), "amount", e.cash()),
        Map.of("why", e.reason()),
        List.of(e.payout(), e.paid().item()),
        null);
  }
}
