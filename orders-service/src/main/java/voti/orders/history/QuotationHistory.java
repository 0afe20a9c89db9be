package voti.orders.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.kit.publishing.Entry;
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
import voti.orders.quotation.QuotedVersion;
import voti.values.Money;
import voti.values.decision.Decision;

/** What history says of quotations. */
final class QuotationHistory {

  private QuotationHistory() {}

  static Entry tell(QuotationEvent event) {
    return switch (event) {
      case QuotationDrafted e ->
          offered(e, "quotation-drafted", e.number(), e.offer(), e.decision());
      case QuotationRevised e ->
          offered(e, "quotation-revised", e.number(), e.offer(), e.decision());
      case QuotationEscalated e ->
          entry(
              e,
              "quotation-escalated",
              null,
              OrderHistory.money("value", e.value()),
              words(e.number(), e.version(), "needs", e.escalation().needs(), e.decision()),
              e.decision());
      case QuotationPassedOn e ->
          entry(
              e,
              "quotation-passed-on",
              null,
              Map.of(),
              words(e.number(), e.version(), "needs", e.escalation().needs(), e.decision()),
              e.decision());
      case QuotationHurried e ->
          entry(
              e,
              "quotation-hurried",
              null,
              Map.of(),
              Map.of(
                  "number", e.number(),
                  "version", String.valueOf(e.version()),
                  "deputy", e.deputy()),
              null);
      case QuotationLapsed e ->
          entry(
              e,
              "quotation-lapsed",
              null,
              Map.of(),
              Map.of("number", e.number(), "version", String.valueOf(e.version())),
              null);
      case QuotationGranted e ->
          entry(
              e,
              "quotation-granted",
              null,
              Map.of(),
              words(e.number(), e.version(), e.decision()),
              e.decision());
      case QuotationRefused e ->
          entry(
              e,
              "quotation-refused",
              null,
              Map.of(),
              words(e.number(), e.version(), e.decision()),
              e.decision());
      case OutlookRestated e -> restated(e, e.outlook());
      case QuotationSent e ->
          entry(
              e,
              "quotation-sent",
              e.on(),
              OrderHistory.money("value", e.value()),
              words(e.number(), e.version(), "to", e.to(), "until", e.validUntil().toString()),
              null);
      case QuotationAccepted e -> accepted(e);
      case QuotationLost e ->
          entry(
              e,
              "quotation-lost",
              e.on(),
              OrderHistory.money("value", e.value()),
              words(e.number(), e.version(), "reason", e.why().shown(), "why", e.words()),
              null);
      case QuotationExpired e ->
          entry(
              e,
              "quotation-expired",
              e.validUntil(),
              Map.of(),
              words(e.number(), e.version(), "until", e.validUntil().toString()),
              null);
      case QuotationWithdrawn e ->
          entry(
              e,
              "quotation-withdrawn",
              e.on(),
              Map.of(),
              words(e.number(), e.version(), "why", e.reason()),
              null);
      case QuotationRequestRefused e ->
          entry(
              e,
              "quotation-request-refused",
              null,
              Map.of(),
              Map.of("number", e.number(), "request", e.request(), "why", e.sentence()),
              e.decision());
    };
  }

  private static Entry offered(
      QuotationEvent event, String kind, String number, QuotedVersion offer, Decision decision) {
    return entry(
        event,
        kind,
        offer.on(),
        OrderHistory.money("value", offer.value()),
        words(
            number,
            offer.version(),
            "until",
            offer.validUntil().toString(),
            "why",
            decision.reason()),
        decision);
  }

  private static Entry restated(OutlookRestated event, Outlook outlook) {
    return entry(
        event,
        "outlook-restated",
        null,
        Map.of("probability", outlook.probability().shown()),
        Map.of(
            "number", event.number(),
            "title", outlook.title(),
            "close", outlook.expectedClose().toString(),
            "why", event.reason()),
        null);
  }

  private static Entry accepted(QuotationAccepted event) {
    return new Entry(
        event.account(),
        event.whole() ? "quotation-accepted" : "quotation-accepted-in-part",
        event.on(),
        money(event.taken().withoutVat(), event.offer().value()),
        words(event.number(), event.offer().version(), "order", event.orderNumber()),
        List.of(event.quotation(), event.order()),
        event.decision());
  }

  private static Map<String, String> money(Money taken, Money offered) {
    var figures = new HashMap<>(OrderHistory.money("value", taken));
    figures.put("offered", offered.amount().toPlainString());
    return figures;
  }

  private static Entry entry(
      QuotationEvent event,
      String kind,
      @Nullable LocalDate on,
      Map<String, String> figures,
      Map<String, String> words,
      @Nullable Decision decision) {
    return new Entry(
        event.account(), kind, on, figures, words, List.of(event.quotation()), decision);
  }

  private static Map<String, String> words(String number, int version, Decision decision) {
    return words(number, version, "why", decision.reason());
  }

  private static Map<String, String> words(
      String number, int version, String name, String word, Decision decision) {
    return words(number, version, name, word, "why", decision.reason());
  }

  /**
   * @param others names and words by turns
   */
  private static Map<String, String> words(String number, int version, String... others) {
    var words = new HashMap<String, String>();
    words.put("number", number);
    words.put("version", String.valueOf(version));
    for (var i = 0; i < others.length; i += 2) {
      words.put(others[i], others[i + 1]);
    }
    return words;
  }
}
