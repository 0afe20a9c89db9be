package voti.credit.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.kit.publishing.Entry;
import voti.values.Money;
import voti.values.decision.Decision;

/** The entries of money at risk: each carries where the debtor stands after it. */
final class CreditAccountStory {

  private CreditAccountStory() {}

  static Entry tell(CreditAccountEvent event) {
    return switch (event) {
      case CreditAccountEvent.LimitDecided e -> {
        var words = Figures.words(e.standing(), e.limit());
        words.put("class", e.check().creditClass());
        words.put("score", e.check().zScore());
        yield entry(e, "limit-decided", e.on(), words, List.of(e.check().check()), e.decision());
      }
      case CreditAccountEvent.OrderReserved e -> {
        var kind = e.underDecision() == null ? "order-reserved" : "order-reserved-under-decision";
        var links =
            e.underDecision() == null ? List.of(e.order()) : List.of(e.order(), e.underDecision());
        yield entry(e, kind, null, Figures.words(e.standing(), e.amount()), links, e.decision());
      }
      case CreditAccountEvent.OrderWithheld e -> {
        var words = Figures.words(e.standing(), e.amount());
        words.put("exceededBy", Figures.shown(e.exceededBy()));
        words.put("why", why(e.decision()));
        var links = List.of(e.order(), e.creditDecision());
        yield entry(e, "order-withheld", e.on(), words, links, e.decision());
      }
      case CreditAccountEvent.WaitingOrderDropped e -> {
        var words = Figures.words(e.standing(), e.amount());
        words.put("why", e.reason());
        var links = List.of(e.order(), e.creditDecision());
        yield entry(e, "waiting-order-dropped", null, words, links, null);
      }
      case CreditAccountEvent.ReservationFreed e -> {
        var words = Figures.words(e.standing(), e.amount());
        words.put("why", e.reason());
        yield entry(e, "reservation-freed", null, words, List.of(e.order()), null);
      }
      case CreditAccountEvent.DeliveryRecorded e -> {
        var delivery = e.delivery();
        var kind = e.beyond().isPositive() ? "delivery-recorded-beyond" : "delivery-recorded";
        var words = Figures.words(e.standing(), delivery.gross());
        words.put("beyond", Figures.shown(e.beyond()));
        var links = List.of(delivery.dispatch(), delivery.order());
        yield entry(e, kind, delivery.on(), words, links, null);
      }
      case CreditAccountEvent.DeliveryInvoiced e ->
          moved(e, "delivery-invoiced", e.gross(), List.of(e.invoice(), e.dispatch()));
      case CreditAccountEvent.CreditNoteBooked e ->
          moved(e, "credit-note-booked", e.gross(), List.of(e.creditNote(), e.invoice()));
      case CreditAccountEvent.ReceiptBooked e ->
          new Entry(
              e.account(),
              "receipt-booked",
              e.receipt().valued(),
              Figures.of(e.standing(), "paid", e.paid()),
              Figures.words(e.standing(), e.receipt().amount()),
              List.of(e.receipt().receipt(), e.receipt().invoice()),
              null);
      case CreditAccountEvent.ReceiptAllocated e -> {
        var words = Figures.words(e.standing(), e.amount());
        var links = List.of(e.receipt(), e.invoice());
        yield entry(e, "receipt-allocated", e.valued(), words, links, null);
      }
    };
  }

  /** The sentences of the rules that failed. */
  private static String why(Decision decision) {
    return String.join(
        " ",
        decision.rules().stream()
            .filter(rule -> !rule.passed())
            .map(rule -> rule.sentence())
            .toList());
  }

  private static Entry moved(
      CreditAccountEvent event, String kind, Money amount, List<String> links) {
    return entry(event, kind, null, Figures.words(event.standing(), amount), links, null);
  }

  private static Entry entry(
      CreditAccountEvent event,
      String kind,
      @Nullable LocalDate valid,
      Map<String, String> words,
      List<String> links,
      @Nullable Decision decision) {
    return new Entry(
        event.account(), kind, valid, Figures.of(event.standing()), words, links, decision);
  }
}
