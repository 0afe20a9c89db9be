package voti.credit.cutover;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.values.Money;

/** What a cut-over can be asked. */
public sealed interface CutOverCommand {

  String cutOver();

  /**
   * Opens it.
   *
   * @param source the name of the old system
   * @param day the first day of our books
   * @param stated control totals, as the old system says them
   */
  record OpenCutOver(
      @TargetAggregateIdentifier String cutOver, String source, LocalDate day, List<Total> stated)
      implements CutOverCommand {

    /** Lists are copied. */
    public OpenCutOver {
      stated = List.copyOf(stated);
    }
  }

  /**
   * A file is going to be taken.
   *
   * @param file SHA-256 of its content
   * @param name as its sender calls it
   */
  record BeginFile(
      @TargetAggregateIdentifier String cutOver, String file, FileKind kind, String name)
      implements CutOverCommand {}

  /** Some of its rows were refused. */
  record RefuseFileRows(
      @TargetAggregateIdentifier String cutOver, String file, List<RefusedRow> rows)
      implements CutOverCommand {

    /** Lists are copied. */
    public RefuseFileRows {
      rows = List.copyOf(rows);
    }
  }

  /** The last row of a file was dealt with. */
  record EndFile(@TargetAggregateIdentifier String cutOver, String file, Counted counted)
      implements CutOverCommand {}

  /** Holds what was stated, taken and booked side by side. */
  record Reconcile(@TargetAggregateIdentifier String cutOver, List<Total> taken, List<Total> booked)
      implements CutOverCommand {

    /** Lists are copied. */
    public Reconcile {
      taken = List.copyOf(taken);
      booked = List.copyOf(booked);
    }
  }

  /**
   * Says that the books may be worked with.
   *
   * @param named each difference that there is; empty when the totals agree
   */
  record ConfirmCutOver(@TargetAggregateIdentifier String cutOver, List<Named> named)
      implements CutOverCommand {

    /** Lists are copied. */
    public ConfirmCutOver {
      named = List.copyOf(named);
    }
  }

  /**
   * What a file came to.
   *
   * @param rows all of it
   * @param taken new, and booked
   * @param known taken before, with the same content
   * @param refused and listed
   * @param sums of what was taken or known, one for each currency
   */
  record Counted(int rows, int taken, int known, int refused, List<Money> sums) {

    /** Lists are copied. */
    public Counted {
      sums = List.copyOf(sums);
    }
  }
}
