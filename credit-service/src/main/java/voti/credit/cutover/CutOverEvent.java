package voti.credit.cutover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.cutover.CutOverCommand.Counted;
import voti.values.ConcernsAccount;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What became of a cut-over. It belongs to no account; what was taken over of one does. */
public sealed interface CutOverEvent extends ConcernsAccount {

  String cutOver();

  @Override
  default @Nullable String account() {
    return null;
  }

  /**
   * Files may be sent.
   *
   * @param openedBy who does not confirm it
   */
  record CutOverOpened(
      String cutOver, String source, LocalDate day, List<Total> stated, String openedBy)
      implements CutOverEvent {

    /** Lists are copied. */
    public CutOverOpened {
      stated = List.copyOf(stated);
    }
  }

  /**
   * A file is being taken. One that is begun and never ended was broken off: it is sent again.
   *
   * @param attempt how often this content was sent, from 1
   * @param sentBy who does not confirm the cut-over
   */
  record FileBegun(
      String cutOver, String file, FileKind kind, String name, int attempt, String sentBy)
      implements CutOverEvent {}

  /** Rows of a file were not taken. */
  record FileRowsRefused(String cutOver, String file, int attempt, List<RefusedRow> rows)
      implements CutOverEvent {

    /** Lists are copied. */
    public FileRowsRefused {
      rows = List.copyOf(rows);
    }
  }

  /** A file was taken to its end. */
  record FileTaken(String cutOver, String file, FileKind kind, int attempt, Counted counted)
      implements CutOverEvent {}

  /** What was stated, taken and booked was held side by side. */
  record CutOverReconciled(String cutOver, List<Line> lines) implements CutOverEvent {

    /** Lists are copied. */
    public CutOverReconciled {
      lines = List.copyOf(lines);
    }
  }

  /** A second person answers for it; no more files are taken. */
  record CutOverConfirmed(
      String cutOver, String source, LocalDate day, List<Line> lines, Decision decision)
      implements CutOverEvent {

    /** Lists are copied. */
    public CutOverConfirmed {
      lines = List.copyOf(lines);
    }
  }

  /** It was not confirmed. */
  record CutOverRefused(String cutOver, String rule, String sentence, Decision decision)
      implements CutOverEvent, Refusal {}
}
