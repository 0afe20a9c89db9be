package voti.credit.bonusnote;

import java.time.LocalDate;
import java.util.List;
import voti.credit.Samples;
import voti.credit.vat.Vat;
import voti.values.Money;

/** A bonus of 112.04: 100.00 for goods at 24 %, 12.04 for goods at 9 %. */
public final class BonusSamples {

  public static final String SETTLEMENT = "bst-7f-0192f3a0-0049-7000-8000-000000000001";
  public static final String ID = BonusNotes.of(Samples.ACCOUNT, SETTLEMENT);

  private BonusSamples() {}

  public static SettledBonus bonus(boolean paidOut) {
    return bonus(
        Samples.sek("112.04"),
        List.of(
            new BonusShare(Vat.of("S", "24"), Samples.sek("100.00")),
            new BonusShare(Vat.of("S", "9"), Samples.sek("12.04"))),
        paidOut);
  }

  static SettledBonus bonus(Money net, List<BonusShare> shares, boolean paidOut) {
    return new SettledBonus(
        "bon-7f-0192f3a0-0048-7000-8000-000000000001",
        SETTLEMENT,
        "Paint 2010",
        LocalDate.parse("2010-01-01"),
        LocalDate.parse("2011-01-01"),
        LocalDate.parse("2011-01-15"),
        net,
        shares,
        paidOut,
        "emp-controller");
  }

  /** One of every kind. */
  public static List<Object> ofEveryKind() {
    return List.of(heard(bonus(false)), issued(bonus(false)), issued(bonus(true)));
  }

  static BonusNoteEvent.BonusSettlementHeard heard(SettledBonus bonus) {
    return new BonusNoteEvent.BonusSettlementHeard(ID, Samples.ACCOUNT, bonus);
  }

  /** 24.00 of VAT on 100.00, 1.08 on 12.04: 137.12. */
  public static BonusNoteEvent.BonusNoteIssued issued(SettledBonus bonus) {
    return new BonusNoteEvent.BonusNoteIssued(
        ID,
        Samples.ACCOUNT,
        "C2011-000001",
        bonus,
        bonus.shares().stream().map(BonusShare::taxed).toList(),
        Samples.sek("137.12"));
  }
}
