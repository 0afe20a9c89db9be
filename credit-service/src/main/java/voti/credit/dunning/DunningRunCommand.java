package voti.credit.dunning;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.values.Money;
import voti.values.decision.Policy;

/** What a dunning run can be asked. */
public sealed interface DunningRunCommand {

  String run();

  /**
   * Starts a preview.
   *
   * @param on the day of its letters; overdue is judged by it
   * @param today after which it is not
   */
  record StartRun(
      @TargetAggregateIdentifier String run, LocalDate on, LocalDate today, Policy procedure)
      implements DunningRunCommand {}

  /**
   * The preview is complete.
   *
   * @param letters their ids: nothing else is sent by this run
   * @param due what they ask for, one amount for each currency
   * @param leftOut overdue debtors without a letter
   */
  record CompletePreview(
      @TargetAggregateIdentifier String run,
      List<String> letters,
      List<Money> due,
      List<AccountLeftOut> leftOut)
      implements DunningRunCommand {

    /** Lists are copied. */
    public CompletePreview {
      letters = List.copyOf(letters);
      due = List.copyOf(due);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** Lets its letters go. */
  record ApproveRun(@TargetAggregateIdentifier String run) implements DunningRunCommand {}

  /** Throws it away. */
  record CancelRun(@TargetAggregateIdentifier String run) implements DunningRunCommand {}

  /** All letters have left, or are kept to be printed, or fell away. */
  record FinishRun(@TargetAggregateIdentifier String run, int sent, int kept, int voided)
      implements DunningRunCommand {}
}
