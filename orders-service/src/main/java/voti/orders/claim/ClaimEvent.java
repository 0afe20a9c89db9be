package voti.orders.claim;

import java.time.LocalDate;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What happened to a claim on a carrier. */
public sealed interface ClaimEvent extends ConcernsAccount {

  String claim();

  @Override
  String account();

  String order();

  String act();

  /** It is made. */
  record ClaimOpened(
      String claim,
      String account,
      String order,
      String act,
      String carrier,
      Money amount,
      LocalDate on,
      LocalDate deadline,
      String by,
      String reason)
      implements ClaimEvent {}

  /**
   * The carrier pays.
   *
   * @param amount no more than was claimed
   */
  record ClaimSettled(
      String claim,
      String account,
      String order,
      String act,
      String carrier,
      Money amount,
      LocalDate on,
      String by,
      Decision decision)
      implements ClaimEvent {}

  /** The carrier pays nothing. */
  record ClaimGivenUp(
      String claim,
      String account,
      String order,
      String act,
      String carrier,
      LocalDate on,
      String by,
      Decision decision)
      implements ClaimEvent {}

  /** A rule stood against what was asked; nothing changed. */
  record ClaimRequestRefused(
      String claim,
      String account,
      String order,
      String act,
      String request,
      String rule,
      String sentence)
      implements ClaimEvent, Refusal {}
}
