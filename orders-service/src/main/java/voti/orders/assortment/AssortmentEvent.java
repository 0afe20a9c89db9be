package voti.orders.assortment;

import java.time.LocalDate;
import java.util.List;
import voti.values.ConcernsAccount;
import voti.values.decision.Refusal;

/** What happened to a contract's assortment. */
public sealed interface AssortmentEvent extends ConcernsAccount {

  String assortment();

  String contract();

  @Override
  String account();

  /** What the contract covers from that day up to the day of the next agreement. */
  record AssortmentAgreed(
      String assortment,
      String account,
      String contract,
      LocalDate from,
      List<String> families,
      List<String> products,
      String reason)
      implements AssortmentEvent {}

  /** From that day on it covers whatever we sell. */
  record AssortmentLifted(
      String assortment, String account, String contract, LocalDate from, String reason)
      implements AssortmentEvent {}

  /** It would cover nothing, or what is not known. */
  record AssortmentRefused(
      String assortment,
      String account,
      String contract,
      String rule,
      String field,
      String sentence)
      implements AssortmentEvent, Refusal {}
}
