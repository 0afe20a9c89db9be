package voti.credit.dunning;

import java.time.LocalDate;
import java.util.List;
import voti.credit.Samples;
import voti.credit.dunning.DunningLetterEvent.LetterIssued;
import voti.credit.dunning.DunningLetterEvent.LetterProposed;
import voti.credit.interest.RecoveryClaim;

/** A letter over two invoices, the second at level 2. */
public final class Letters {

  public static final String ID = "dle-7f-0192f3a0-0065-7000-8000-000000000001";
  public static final String RUN = "dun-00-0192f3a0-0066-7000-8000-000000000001";
  public static final LocalDate DAY = LocalDate.parse("2010-04-05");

  private Letters() {}

  private static DunnedItem item(String item, int level, String due, String fee, String interest) {
    var dueOn = LocalDate.parse("2010-03-17");
    var bears = !interest.equals("0.00");
    return new DunnedItem(
        item,
        "2010-00000" + item.charAt(4),
        dueOn,
        Samples.sek(due),
        Samples.sek("0.00"),
        19,
        level,
        Samples.sek(fee),
        RecoveryClaim.none(Samples.sek("0")).withFee(Samples.sek(fee)),
        Samples.sek(interest),
        bears ? dueOn.plusDays(1) : null,
        bears ? DAY : null);
  }

  public static LetterProposed proposed() {
    return new LetterProposed(
        ID,
        RUN,
        Samples.ACCOUNT,
        DAY,
        DAY.plusDays(10),
        List.of(
            item("inv-1", 1, "5731.29", "0.00", "0.00"),
            item("inv-2", 2, "339.00", "60.00", "1.50")),
        List.of(new LeftOut("inv-3", "2010-000003", Samples.sek("10.00"), "promised")),
        Samples.sek("5.00"),
        Dunnable.PROCEDURE.text("en", 2),
        false,
        Dunnable.PROCEDURE.cited());
  }

  public static LetterIssued issued() {
    var of = proposed();
    return new LetterIssued(
        ID,
        RUN,
        of.account(),
        of.on(),
        of.payBy(),
        of.items(),
        Samples.sek("6070.29"),
        new Note("not-7f-1", "F-2010-000001", Samples.sek("60.00")),
        new Note("not-7f-2", "I-2010-000001", Samples.sek("1.50")),
        of.earlier(),
        2,
        of.block(),
        of.text(),
        of.procedure());
  }
}
