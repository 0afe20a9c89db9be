package voti.orders.quotation;

import org.jspecify.annotations.Nullable;
import voti.orders.order.Escalation;
import voti.orders.quotation.QuotationEvent.OutlookRestated;
import voti.orders.quotation.QuotationEvent.QuotationAccepted;
import voti.orders.quotation.QuotationEvent.QuotationDrafted;
import voti.orders.quotation.QuotationEvent.QuotationEscalated;
import voti.orders.quotation.QuotationEvent.QuotationExpired;
import voti.orders.quotation.QuotationEvent.QuotationGranted;
import voti.orders.quotation.QuotationEvent.QuotationHurried;
import voti.orders.quotation.QuotationEvent.QuotationLapsed;
import voti.orders.quotation.QuotationEvent.QuotationLost;
import voti.orders.quotation.QuotationEvent.QuotationPassedOn;
import voti.orders.quotation.QuotationEvent.QuotationRefused;
import voti.orders.quotation.QuotationEvent.QuotationRequestRefused;
import voti.orders.quotation.QuotationEvent.QuotationRevised;
import voti.orders.quotation.QuotationEvent.QuotationSent;
import voti.orders.quotation.QuotationEvent.QuotationWithdrawn;

/**
 * What a quotation remembers: its newest version and how far it is.
 *
 * @param account who it is for
 * @param number as people call it
 * @param currency of all its versions
 * @param offer the newest version
 * @param state how far it is
 * @param waiting what someone with more authority decides; {@code null}: nothing
 */
record QuotationStanding(
    String quotation,
    String account,
    String number,
    String currency,
    QuotedVersion offer,
    QuotationState state,
    @Nullable Escalation waiting) {

  static QuotationStanding of(QuotationDrafted event) {
    return new QuotationStanding(
        event.quotation(),
        event.account(),
        event.number(),
        event.currency(),
        event.offer(),
        QuotationState.DRAFTED,
        null);
  }

  QuotationStanding after(QuotationEvent event) {
    return switch (event) {
      case QuotationDrafted e -> of(e);
      case QuotationRevised e -> in(e.offer(), QuotationState.DRAFTED, null);
      case QuotationEscalated e -> in(offer, QuotationState.ESCALATED, e.escalation());
      case QuotationPassedOn e -> in(offer, QuotationState.ESCALATED, e.escalation());
      case QuotationHurried e -> in(offer, QuotationState.ESCALATED, e.escalation());
      case QuotationLapsed _ -> in(offer, QuotationState.REFUSED, null);
      case QuotationGranted _ -> in(offer, QuotationState.APPROVED, null);
      case QuotationRefused _ -> in(offer, QuotationState.REFUSED, null);
      case QuotationSent _ -> in(offer, QuotationState.SENT, null);
      case QuotationAccepted _ -> in(offer, QuotationState.ACCEPTED, null);
      case QuotationLost _ -> in(offer, QuotationState.LOST, null);
      case QuotationExpired _ -> in(offer, QuotationState.EXPIRED, null);
      case QuotationWithdrawn _ -> in(offer, QuotationState.WITHDRAWN, null);
      case OutlookRestated _, QuotationRequestRefused _ -> this;
    };
  }

  private QuotationStanding in(
      QuotedVersion version, QuotationState now, @Nullable Escalation open) {
    return new QuotationStanding(quotation, account, number, currency, version, now, open);
  }
}
