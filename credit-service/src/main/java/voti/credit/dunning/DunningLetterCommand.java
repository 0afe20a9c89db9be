package voti.credit.dunning;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Policy;

/** What a letter can be asked. */
public sealed interface DunningLetterCommand {

  String letter();

  /**
   * Puts a letter into a run's preview.
   *
   * @param earlier fees and interest of earlier letters that are still open
   * @param text what it says beside its figures
   */
  record ProposeLetter(
      @TargetAggregateIdentifier String letter,
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
      implements DunningLetterCommand {

    /** Lists are copied. */
    public ProposeLetter {
      items = List.copyOf(items);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** Takes it out of the run. */
  record DropLetter(@TargetAggregateIdentifier String letter) implements DunningLetterCommand {}

  /** The run was approved: from now on it cannot be dropped. */
  record ApproveLetter(@TargetAggregateIdentifier String letter) implements DunningLetterCommand {}

  /**
   * Writes it, over the items whose level was raised for it.
   *
   * @param raised those items; none when all were paid, contested or promised meanwhile
   * @param payBy the day until which it gives time
   * @param text of the highest level among them
   * @param block whether that level blocks the account
   */
  record IssueLetter(
      @TargetAggregateIdentifier String letter,
      List<String> raised,
      @Nullable Note fee,
      @Nullable Note interest,
      LocalDate payBy,
      LetterText text,
      boolean block)
      implements DunningLetterCommand {

    /** Lists are copied. */
    public IssueLetter {
      raised = List.copyOf(raised);
    }
  }

  /** It is about to be handed to the post: from now on it is not handed over again. */
  record TakeLetter(@TargetAggregateIdentifier String letter) implements DunningLetterCommand {}

  /**
   * It has left.
   *
   * @param channel {@code email} or {@code paper}
   * @param mark the message's id, or empty
   */
  record RecordLetterSent(@TargetAggregateIdentifier String letter, String channel, String mark)
      implements DunningLetterCommand {}

  /**
   * It is kept as a document to print.
   *
   * @param why {@code no-address}, {@code no-mail-server}, {@code mail-failed}, {@code unknown}
   */
  record KeepLetter(@TargetAggregateIdentifier String letter, String why)
      implements DunningLetterCommand {}
}
