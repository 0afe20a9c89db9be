package voti.credit.writeoff;

import java.time.LocalDate;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Decision;

/** What became of a write-off. */
public sealed interface WriteOffEvent extends ConcernsAccount {

  String writeOff();

  @Override
  String account();

  String item();

  Money amount();

  /** The asker's authority does not reach: somebody else has to decide. */
  record WriteOffEscalated(
      String writeOff,
      String account,
      String item,
      String number,
      Money amount,
      LocalDate on,
      Decision decision)
      implements WriteOffEvent {}

  /** The debt is given up. */
  record WriteOffApproved(
      String writeOff,
      String account,
      String item,
      String number,
      Money amount,
      LocalDate on,
      Decision decision)
      implements WriteOffEvent {}

  /** The debt is not given up. */
  record WriteOffRejected(
      String writeOff,
      String account,
      String item,
      String number,
      Money amount,
      LocalDate on,
      Decision decision)
      implements WriteOffEvent {}

  /** There was no longer as much open. */
  record WriteOffLapsed(
      String writeOff, String account, String item, String number, Money amount, String sentence)
      implements WriteOffEvent {}

  /**
   * Some of it is owed again, since the debtor pays.
   *
   * @param amount that is owed again by this
   * @param left what stays given up
   */
  record DebtRecovered(
      String writeOff,
      String account,
      String item,
      String number,
      Money amount,
      Money left,
      LocalDate on,
      String why)
      implements WriteOffEvent {}
}
