package voti.orders.quotationbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Escalation;
import voti.orders.quotation.Outlook;
import voti.orders.quotation.QuotationEvent;
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
import voti.orders.quotation.QuotationState;
import voti.orders.quotation.QuotedVersion;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;

/**
 * What is known of a quotation.
 *
 * @param open whether something may still come of it
 * @param validUntil of the newest version
 * @param versions the first one first
 * @param outlook what is expected of it; {@code null}: nothing was said
 * @param escalation what waits; {@code null}: nothing
 * @param ending {@code null} until it ends
 * @param version the sequence of the last event
 */
record KnownQuotation(
    String quotation,
    String account,
    String number,
    String currency,
    QuotationState state,
    boolean open,
    LocalDate validUntil,
    List<KnownVersion> versions,
    @Nullable Outlook outlook,
    @Nullable Escalation escalation,
    @Nullable Ending ending,
    long version) {

  /** After one more event; {@code null} as long as nothing is drafted. */
  static @Nullable KnownQuotation after(
      @Nullable KnownQuotation before, QuotationEvent event, long version) {
    if (event instanceof QuotationDrafted e) {
      return new KnownQuotation(
          e.quotation(),
          e.account(),
          e.number(),
          e.currency(),
          QuotationState.DRAFTED,
          true,
          e.offer().validUntil(),
          List.of(drafted(e.by(), e.decision(), e.offer())),
          e.outlook(),
          null,
          null,
          version);
    }
    return before == null ? null : before.after(event, version);
  }

  private KnownQuotation after(QuotationEvent event, long at) {
    return switch (event) {
      case QuotationRevised e -> revised(drafted(e.by(), e.decision(), e.offer()), at);
      case QuotationEscalated e -> in(QuotationState.ESCALATED, versions, e.escalation(), at);
      case QuotationPassedOn e -> in(QuotationState.ESCALATED, versions, e.escalation(), at);
      case QuotationHurried e -> in(QuotationState.ESCALATED, versions, e.escalation(), at);
      case QuotationLapsed _ -> in(QuotationState.REFUSED, versions, null, at);
      case QuotationGranted e ->
          in(
              QuotationState.APPROVED,
              newest(one -> one.decided(e.by(), true, e.decision().reason())),
              null,
              at);
      case QuotationRefused e ->
          in(
              QuotationState.REFUSED,
              newest(one -> one.decided(e.by(), false, e.decision().reason())),
              null,
              at);
      case OutlookRestated e -> expecting(e.outlook(), at);
      case QuotationSent e ->
          in(QuotationState.SENT, newest(one -> one.sent(e.on(), e.to())), null, at);
      case QuotationAccepted e -> ended(QuotationState.ACCEPTED, accepted(e), at);
      case QuotationLost e ->
          ended(QuotationState.LOST, Ending.without(e.on(), e.by(), e.words(), e.why()), at);
      case QuotationExpired e ->
          ended(QuotationState.EXPIRED, Ending.without(e.validUntil(), null, "", null), at);
      case QuotationWithdrawn e ->
          ended(QuotationState.WITHDRAWN, Ending.without(e.on(), e.by(), e.reason(), null), at);
      case QuotationDrafted _, QuotationRequestRefused _ -> expecting(outlook, at);
    };
  }

  /** The newest of its versions. */
  KnownVersion newest() {
    return versions.getLast();
  }

  private static KnownVersion drafted(String by, Decision decision, QuotedVersion offer) {
    return KnownVersion.drafted(
        offer, by, decision.reason(), decision.outcome() == Outcome.GRANTED);
  }

  private static Ending accepted(QuotationAccepted event) {
    return new Ending(
        event.on(),
        event.by(),
        event.decision().reason(),
        null,
        event.order(),
        event.taken().withoutVat(),
        event.whole(),
        event.taken().lines().stream()
            .map(line -> new Ending.Taken(line.line(), line.quantity()))
            .toList());
  }

  private List<KnownVersion> newest(UnaryOperator<KnownVersion> change) {
    var changed = new ArrayList<>(versions);
    changed.set(changed.size() - 1, change.apply(changed.getLast()));
    return changed;
  }

  private KnownQuotation revised(KnownVersion next, long at) {
    var all = new ArrayList<>(versions);
    all.add(next);
    return new KnownQuotation(
        quotation,
        account,
        number,
        currency,
        QuotationState.DRAFTED,
        true,
        next.offer().validUntil(),
        all,
        outlook,
        null,
        null,
        at);
  }

  private KnownQuotation in(
      QuotationState now, List<KnownVersion> all, @Nullable Escalation waiting, long at) {
    return new KnownQuotation(
        quotation,
        account,
        number,
        currency,
        now,
        now.isOpen(),
        validUntil,
        all,
        outlook,
        waiting,
        ending,
        at);
  }

  private KnownQuotation expecting(@Nullable Outlook expected, long at) {
    return new KnownQuotation(
        quotation,
        account,
        number,
        currency,
        state,
        open,
        validUntil,
        versions,
        expected,
        escalation,
        ending,
        at);
  }

  private KnownQuotation ended(QuotationState now, Ending how, long at) {
    return new KnownQuotation(
        quotation,
        account,
        number,
        currency,
        now,
        now.isOpen(),
        validUntil,
        versions,
        outlook,
        null,
        how,
        at);
  }
}
