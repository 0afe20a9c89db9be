package voti.orders.act;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an act. */
public sealed interface ActCommand {

  /**
   * Put a signed act on record.
   *
   * @param causeCode of the tree of causes; {@code null} where none is cited
   * @param documentHash SHA-256 of the signed paper or its scan
   */
  record SignAct(
      @TargetAggregateIdentifier String act,
      String account,
      String order,
      ActKind kind,
      LocalDate on,
      List<ActLine> lines,
      String cause,
      String documentHash,
      List<String> signatories,
      @Nullable String causeCode)
      implements ActCommand {}

  /** Lay a photo or document beside it. */
  record AddEvidence(@TargetAggregateIdentifier String act, Evidence evidence)
      implements ActCommand {}

  /** Somebody signs it later. */
  record CosignAct(@TargetAggregateIdentifier String act, String signatory, LocalDate on)
      implements ActCommand {}

  /** Say what is to be done about it. */
  record AgreeResolution(@TargetAggregateIdentifier String act, Resolution resolution)
      implements ActCommand {}

  /** It was done. */
  record FinishResolution(@TargetAggregateIdentifier String act, LocalDate on, String reference)
      implements ActCommand {}

  /**
   * What was agreed is done elsewhere; anything else than what was agreed changes nothing.
   *
   * @param kind what is done
   * @param reference the credit note, dispatch or claim by which
   */
  record HearDone(
      @TargetAggregateIdentifier String act, ResolutionKind kind, LocalDate on, String reference)
      implements ActCommand {}

  /** The deadline is over and it was not done. */
  record NoteOverdueResolution(@TargetAggregateIdentifier String act, LocalDate today)
      implements ActCommand {}
}
