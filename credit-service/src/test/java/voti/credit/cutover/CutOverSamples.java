package voti.credit.cutover;

import java.time.LocalDate;
import java.util.List;
import voti.credit.Samples;
import voti.credit.cutover.CutOverCommand.Counted;
import voti.credit.cutover.TakenOverCommand.Origin;
import voti.credit.cutover.TakenOverCommand.Refused;
import voti.values.decision.Outcome;

/** A move from the system Navision on the first day of 2010. */
public final class CutOverSamples {

  static final String CUT_OVER = "cut-00-0192f3a0-0070-7000-8000-000000000001";
  static final LocalDate DAY = LocalDate.parse("2010-01-01");
  static final String FILE = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  static final Origin ORIGIN = new Origin(Samples.ACCOUNT, CUT_OVER, "Navision", DAY);
  static final String STREAM = TakenOvers.of("Navision", Samples.ACCOUNT);

  private CutOverSamples() {}

  static Total total(FileKind kind, long rows, String sum) {
    return new Total(kind, rows, Samples.sek(sum));
  }

  static TakenRow row(String number, String amount) {
    return new TakenRow("opn-" + number, number, "is " + amount, Samples.sek(amount), null, 0);
  }

  static TakenRow paid(String number, String amount) {
    var days = new TakenRow.Paid(DAY.minusDays(60), DAY.minusDays(30), DAY.minusDays(20));
    return new TakenRow("pdi-" + number, number, "is " + amount, Samples.sek(amount), days, 0);
  }

  static CutOverEvent.CutOverOpened opened() {
    return new CutOverEvent.CutOverOpened(
        CUT_OVER, "Navision", DAY, List.of(total(FileKind.OPEN_ITEMS, 2, "150.00")), "emp-opener");
  }

  static CutOverEvent.FileBegun begun(int attempt) {
    return new CutOverEvent.FileBegun(
        CUT_OVER, FILE, FileKind.OPEN_ITEMS, "open.csv", attempt, "emp-sender");
  }

  static CutOverEvent.FileTaken taken(int refused) {
    return new CutOverEvent.FileTaken(CUT_OVER, FILE, FileKind.OPEN_ITEMS, 1, counted(refused));
  }

  static Counted counted(int refused) {
    return new Counted(2, 2 - refused, 0, refused, List.of(Samples.sek("150.00")));
  }

  static CutOverEvent.CutOverReconciled reconciled(String booked) {
    var stated = List.of(total(FileKind.OPEN_ITEMS, 2, "150.00"));
    var there = List.of(total(FileKind.OPEN_ITEMS, 2, booked));
    return new CutOverEvent.CutOverReconciled(CUT_OVER, Lines.of(stated, there, there));
  }

  /** One event of every kind. */
  public static List<Object> ofEveryKind() {
    var rows = List.of(row("2009-1", "100.00"), row("2009-2", "50.00"));
    var no = List.of(new Refused("opn-2009-3", "is 1.00", "It contradicts."));
    var decided = Samples.decision(Outcome.GRANTED);
    var lines = reconciled("150.00").lines();
    var events = new java.util.ArrayList<Object>();
    events.add(opened());
    events.add(begun(1));
    events.add(
        new CutOverEvent.FileRowsRefused(
            CUT_OVER, FILE, 1, List.of(new RefusedRow(4, "acc 2009-4", "due", "It is missing."))));
    events.add(taken(1));
    events.add(reconciled("150.00"));
    events.add(new CutOverEvent.CutOverConfirmed(CUT_OVER, "Navision", DAY, lines, decided));
    events.add(new CutOverEvent.CutOverRefused(CUT_OVER, "rule", "Because.", decided));
    for (var kind : FileKind.values()) {
      if (kind != FileKind.PAID_ITEMS) {
        events.add(new TakenOverEvent.RowsTaken(STREAM, ORIGIN, kind, rows));
        events.add(new TakenOverEvent.RowsTakenAgain(STREAM, ORIGIN, kind, rows));
        events.add(new TakenOverEvent.RowsBooked(STREAM, ORIGIN, kind, rows));
      }
    }
    events.add(new TakenOverEvent.PaymentsTaken(STREAM, ORIGIN, List.of(paid("2009-0", "9.00"))));
    events.add(new TakenOverEvent.RowsContradicted(STREAM, ORIGIN, FileKind.OPEN_ITEMS, no));
    events.add(new TakenOverEvent.RowsGivenBack(STREAM, ORIGIN, FileKind.OPEN_ITEMS, no));
    return events;
  }
}
