package voti.credit.bonusnotes;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.bonusnote.BonusNoteEvent.BonusNoteIssued;
import voti.credit.bonusnote.BonusNoteEvent.BonusSettlementHeard;
import voti.credit.bonusnote.SettledBonus;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;

/**
 * The credit note of a settled bonus.
 *
 * @param state {@code waiting} while its buyer is not known here, then {@code issued}
 * @param number {@code null} while it waits, as is {@code gross}
 * @param vat at the rates of the supplies; empty where they were not told
 * @param opened the sequence of its first event
 * @param sequence of the last event it has seen
 */
public record BonusNoteRow(
    @BsonId String bonusNote,
    String account,
    String agreement,
    String state,
    SettledBonus bonus,
    @Nullable String number,
    List<VatSubtotal> vat,
    @Nullable Money gross,
    long opened,
    long sequence) {

  static BonusNoteRow of(BonusSettlementHeard e, long sequence) {
    return new BonusNoteRow(
        e.bonusNote(),
        e.account(),
        e.bonus().agreement(),
        "waiting",
        e.bonus(),
        null,
        List.of(),
        null,
        sequence,
        sequence);
  }

  BonusNoteRow issued(BonusNoteIssued e, long at) {
    return new BonusNoteRow(
        bonusNote, account, agreement, "issued", bonus, e.number(), e.vat(), e.gross(), opened, at);
  }
}
