package voti.orders.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What happened to an act. */
public sealed interface ActEvent extends ConcernsAccount {

  String act();

  @Override
  String account();

  /**
   * It is on record; what it says is never changed.
   *
   * @param causeCode of the tree of causes; {@code null} where none was cited
   */
  record ActSigned(
      String act,
      String account,
      String order,
      ActKind kind,
      LocalDate on,
      List<ActLine> lines,
      String cause,
      String documentHash,
      List<String> signatories,
      @Nullable String causeCode)
      implements ActEvent {}

  /** A photo or document lies beside it. */
  record EvidenceAdded(String act, String account, String order, Evidence evidence, String by)
      implements ActEvent {}

  /** One more has signed it. */
  record ActCosigned(String act, String account, String order, String signatory, LocalDate on)
      implements ActEvent {}

  /** It is agreed what is to be done. */
  record ResolutionAgreed(
      String act,
      String account,
      String order,
      ActKind kind,
      Resolution resolution,
      String by,
      Decision decision)
      implements ActEvent {}

  /** The deadline is over; whoever sees to it is to be asked. */
  record ResolutionOverdue(String act, String account, String order, Resolution resolution)
      implements ActEvent {}

  /**
   * It was done.
   *
   * @param reference the credit note, order or claim by which
   */
  record ResolutionDone(
      String act,
      String account,
      String order,
      Resolution resolution,
      LocalDate on,
      String reference,
      String by)
      implements ActEvent {}

  /** A rule stood against what was asked, or the id stands for another act. */
  record ActRefused(String act, String account, String rule, String sentence)
      implements ActEvent, Refusal {}
}
