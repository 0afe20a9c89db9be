package voti.credit.dunning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Policy;

/** What became of a letter. */
public sealed interface DunningLetterEvent extends ConcernsAccount {

  String letter();

  String run();

  @Override
  String account();

  /** It stands in a run's preview. */
  record LetterProposed(
      String letter,
      String run,
      String account,
      LocalDate on,
      LocalDate payBy,
      List<DunnedItem> items,
      List<LeftOut> leftOut,
      Money earlier,
      LetterText text,
      boolean block,
      Policy procedure)
      implements DunningLetterEvent {

    /** Lists are copied. */
    public LetterProposed {
      items = List.copyOf(items);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** A person took it out of the run. */
  record LetterDropped(String letter, String run, String account, String why)
      implements DunningLetterEvent {}

  /** Its run was approved. */
  record LetterApproved(String letter, String run, String account) implements DunningLetterEvent {}

  /** There was nothing left to remind of when it was to be written. */
  record LetterVoided(String letter, String run, String account) implements DunningLetterEvent {}

  /**
   * It is written, for good.
   *
   * @param items whose level it raised
   * @param due what it asks for, without fees and interest
   * @param fee the note of fees, if there are any
   * @param interest the note of interest, if there is any
   * @param level the highest in it
   */
  record LetterIssued(
      String letter,
      String run,
      String account,
      LocalDate on,
      LocalDate payBy,
      List<DunnedItem> items,
      Money due,
      @Nullable Note fee,
      @Nullable Note interest,
      Money earlier,
      int level,
      boolean block,
      LetterText text,
      Policy procedure)
      implements DunningLetterEvent {

    /** Lists are copied. */
    public LetterIssued {
      items = List.copyOf(items);
    }
  }

  /** It is being handed to the post. */
  record LetterTaken(String letter, String run, String account) implements DunningLetterEvent {}

  /** It has left. */
  record LetterSent(
      String letter, String run, String account, int level, String channel, String mark)
      implements DunningLetterEvent {}

  /** It is kept to be printed. */
  record LetterKept(String letter, String run, String account, int level, String why)
      implements DunningLetterEvent {}
}
