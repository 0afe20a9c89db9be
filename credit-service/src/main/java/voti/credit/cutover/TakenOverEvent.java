package voti.credit.cutover;

import java.util.List;
import voti.credit.cutover.TakenOverCommand.Origin;
import voti.credit.cutover.TakenOverCommand.Refused;
import voti.values.ConcernsAccount;

/** What became of the rows of one account of an old system. */
public sealed interface TakenOverEvent extends ConcernsAccount {

  String takenOver();

  Origin origin();

  @Override
  default String account() {
    return origin().account();
  }

  /** Rows are to be booked that no account has yet. */
  record RowsTaken(String takenOver, Origin origin, FileKind kind, List<TakenRow> rows)
      implements TakenOverEvent {

    /** Lists are copied. */
    public RowsTaken {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Rows are to be booked that the account may have: their booking was broken off, or another
   * cut-over has taken them.
   */
  record RowsTakenAgain(String takenOver, Origin origin, FileKind kind, List<TakenRow> rows)
      implements TakenOverEvent {

    /** Lists are copied. */
    public RowsTakenAgain {
      rows = List.copyOf(rows);
    }
  }

  /** The account has them. */
  record RowsBooked(String takenOver, Origin origin, FileKind kind, List<TakenRow> rows)
      implements TakenOverEvent {

    /** Lists are copied. */
    public RowsBooked {
      rows = List.copyOf(rows);
    }
  }

  /** What was paid before is known. It is over: nothing is at risk by it, then or now. */
  record PaymentsTaken(String takenOver, Origin origin, List<TakenRow> rows)
      implements TakenOverEvent {

    /** Lists are copied. */
    public PaymentsTaken {
      rows = List.copyOf(rows);
    }
  }

  /** Their keys are taken, by rows that say something else. */
  record RowsContradicted(String takenOver, Origin origin, FileKind kind, List<Refused> rows)
      implements TakenOverEvent {

    /** Lists are copied. */
    public RowsContradicted {
      rows = List.copyOf(rows);
    }
  }

  /** The account did not book them: they are given back. */
  record RowsGivenBack(String takenOver, Origin origin, FileKind kind, List<Refused> rows)
      implements TakenOverEvent {

    /** Lists are copied. */
    public RowsGivenBack {
      rows = List.copyOf(rows);
    }
  }
}
