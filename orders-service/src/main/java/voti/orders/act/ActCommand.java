package voti.orders.act;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an act. */
sealed interface ActCommand {

  /**
   * Put a signed act on record.
   *
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
      List<String> signatories)
      implements ActCommand {}
}
