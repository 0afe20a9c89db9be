package voti.credit.dispute;

import java.time.LocalDate;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Decision;

/** What became of a dispute. */
public sealed interface DisputeEvent extends ConcernsAccount {

  String dispute();

  @Override
  String account();

  String item();

  /** The debtor contests a part of an invoice, or all of it. */
  record DisputeOpened(
      String dispute,
      String account,
      String item,
      String number,
      Money amount,
      String reason,
      String owner,
      LocalDate answerBy,
      LocalDate on)
      implements DisputeEvent {}

  /** Somebody else has to answer, or by another day. */
  record DisputeAssigned(
      String dispute,
      String account,
      String item,
      String number,
      String owner,
      LocalDate answerBy,
      LocalDate on)
      implements DisputeEvent {}

  /**
   * The day to answer by is over, and nobody has: the owner is reminded, once for each day.
   *
   * @param answerBy that day
   */
  record DisputeOwnerReminded(
      String dispute,
      String account,
      String item,
      String number,
      String owner,
      LocalDate answerBy,
      LocalDate on)
      implements DisputeEvent {}

  /**
   * The debtor is right. The contested part stays set apart until the credit note has come.
   *
   * @param creditNoteWanted its amount
   */
  record DisputeAccepted(
      String dispute,
      String account,
      String item,
      String number,
      Money amount,
      Money creditNoteWanted,
      LocalDate on,
      Decision decision)
      implements DisputeEvent {}

  /** The debtor is wrong: the whole amount is due again. */
  record DisputeRejected(
      String dispute,
      String account,
      String item,
      String number,
      Money amount,
      LocalDate on,
      Decision decision)
      implements DisputeEvent {}

  /** The debtor no longer contests it. */
  record DisputeWithdrawn(
      String dispute,
      String account,
      String item,
      String number,
      Money amount,
      LocalDate on,
      String why)
      implements DisputeEvent {}

  /** The credit note has come; what it left is due again. */
  record DisputeSettled(
      String dispute, String account, String item, String number, Money amount, String creditNote)
      implements DisputeEvent {}

  /** There was no longer enough open to contest. */
  record DisputeLapsed(
      String dispute, String account, String item, String number, Money amount, String sentence)
      implements DisputeEvent {}
}
