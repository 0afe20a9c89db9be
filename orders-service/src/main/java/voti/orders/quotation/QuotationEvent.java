package voti.orders.quotation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Escalation;
import voti.orders.order.OrderLines;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What happened to a quotation. */
public sealed interface QuotationEvent extends ConcernsAccount {

  String quotation();

  @Override
  String account();

  /** As people call it. */
  String number();

  /** Its first version is drafted; the decision says whether it may be sent. */
  record QuotationDrafted(
      String quotation,
      String account,
      String number,
      String currency,
      @Nullable Outlook outlook,
      QuotedVersion offer,
      String by,
      Decision decision)
      implements QuotationEvent {}

  /** Another version takes the place of the one before, which stays to be read. */
  record QuotationRevised(
      String quotation,
      String account,
      String number,
      QuotedVersion offer,
      String by,
      Decision decision)
      implements QuotationEvent {}

  /** The version is beyond its author's mandate: someone with more authority decides. */
  record QuotationEscalated(
      String quotation,
      String account,
      String number,
      int version,
      Escalation escalation,
      Money value,
      Decision decision)
      implements QuotationEvent {}

  /** The version may be sent as it is. */
  record QuotationGranted(
      String quotation, String account, String number, int version, String by, Decision decision)
      implements QuotationEvent {}

  /** The version is not sent. */
  record QuotationRefused(
      String quotation, String account, String number, int version, String by, Decision decision)
      implements QuotationEvent {}

  /** The one who had to decide left it to the next rung of the ladder. */
  record QuotationPassedOn(
      String quotation,
      String account,
      String number,
      int version,
      Escalation escalation,
      String by,
      Decision decision)
      implements QuotationEvent {}

  /** The clock ran out: a deputy may decide it too. */
  record QuotationHurried(
      String quotation,
      String account,
      String number,
      int version,
      Escalation escalation,
      String deputy)
      implements QuotationEvent {}

  /** Nobody decided in time: the version is not sent, and another one may be drafted. */
  record QuotationLapsed(String quotation, String account, String number, int version)
      implements QuotationEvent {}

  /** Something else is expected of it. */
  record OutlookRestated(
      String quotation, String account, String number, Outlook outlook, String by, String reason)
      implements QuotationEvent {}

  /**
   * The buyer has it.
   *
   * @param to who got it, by id
   * @param value without VAT
   * @param gross with it
   */
  record QuotationSent(
      String quotation,
      String account,
      String number,
      int version,
      LocalDate on,
      String to,
      LocalDate validUntil,
      Money value,
      Money gross,
      String by)
      implements QuotationEvent {}

  /**
   * The buyer takes it, or a part: an order follows, at the prices that were offered.
   *
   * @param order the id it has
   * @param orderNumber the number it has
   * @param offer the version that was accepted
   * @param taken what the order is made of
   * @param requestedFrom the first day goods are wanted; {@code null}: not said
   * @param requestedUntil the last
   * @param whole whether all of it was taken
   */
  record QuotationAccepted(
      String quotation,
      String account,
      String number,
      LocalDate on,
      String order,
      String orderNumber,
      QuotedVersion offer,
      OrderLines taken,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      boolean whole,
      String by,
      Decision decision)
      implements QuotationEvent {}

  /** The buyer does not take it. */
  record QuotationLost(
      String quotation,
      String account,
      String number,
      int version,
      LocalDate on,
      LostReason why,
      String words,
      Money value,
      String by)
      implements QuotationEvent {}

  /** It no longer holds. */
  record QuotationExpired(
      String quotation, String account, String number, int version, LocalDate validUntil)
      implements QuotationEvent {}

  /** We took it back. */
  record QuotationWithdrawn(
      String quotation,
      String account,
      String number,
      int version,
      LocalDate on,
      String reason,
      String by)
      implements QuotationEvent {}

  /** A rule stood against what was asked; nothing changed. */
  record QuotationRequestRefused(
      String quotation,
      String account,
      String number,
      String request,
      String rule,
      String sentence,
      Decision decision)
      implements QuotationEvent, Refusal {}
}
