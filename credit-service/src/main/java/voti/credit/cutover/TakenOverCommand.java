package voti.credit.cutover;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about one account of an old system. */
public sealed interface TakenOverCommand {

  String takenOver();

  /** Takes rows of one kind and currency; those known with the same content change nothing. */
  record TakeRows(
      @TargetAggregateIdentifier String takenOver,
      Origin origin,
      FileKind kind,
      List<TakenRow> rows)
      implements TakenOverCommand {

    /** Lists are copied. */
    public TakeRows {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Says what became of rows that were taken.
   *
   * @param booked by the account
   * @param refused by it: they are given back and may come again
   */
  record SettleRows(
      @TargetAggregateIdentifier String takenOver,
      Origin origin,
      FileKind kind,
      List<TakenRow> booked,
      List<Refused> refused)
      implements TakenOverCommand {

    /** Lists are copied. */
    public SettleRows {
      booked = List.copyOf(booked);
      refused = List.copyOf(refused);
    }
  }

  /** Whose rows, from which cut-over. */
  record Origin(String account, String cutOver, String source, LocalDate day) {}

  /**
   * A row that the account refused.
   *
   * @param id of the row
   * @param content of the row, as another may have the same id
   */
  record Refused(String id, String content, String reason) {}
}
