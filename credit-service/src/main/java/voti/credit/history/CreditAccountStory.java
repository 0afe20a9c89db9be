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
        var words = Map.of("class", e.check().creditClass(), "score", e.check().zScore());
        var figures = Figures.of(e.standing());
        yield entry(
            e, "limit-decided", e.on(), figures, words, List.of(e.check().check()), e.decision());
      }
      case CreditAccountEvent.OrderReserved e -> {
        var figures = Figures.of(e.standing(), "amount", e.amount());
        var decision = e.underDecision();
        yield decision == null
            ? entry(e, "order-reserved", null, figures, Map.of(), List.of(e.order()), e.decision())
            : entry(
                e,
                "order-reserved-under-decision",
                null,
                figures,
                Map.of(),
                List.of(e.order(), decision),
                e.decision());
      }
      case CreditAccountEvent.OrderWithheld e -> {
        var figures = Figures.of(e.standing(), "amount", e.amount());
        figures.put("exceededBy", Figures.plain(e.exceededBy()));
        var words = Map.of("why", why(e.decision()));
        var links = List.of(e.order(), e.creditDecision());
        yield entry(e, "order-withheld", e.on(), figures, words, links, e.decision());
      }
      case CreditAccountEvent.WaitingOrderDropped e -> {
        var figures = Figures.of(e.standing(), "amount", e.amount());
        var links = List.of(e.order(), e.creditDecision());
        var words = Map.of("why", e.reason());
        yield entry(e, "waiting-order-dropped", null, figures, words, links, null);
      }
      case CreditAccountEvent.ReservationFreed e -> {
        var figures = Figures.of(e.standing(), "amount", e.amount());
        var words = Map.of("why", e.reason());
        yield entry(e, "reservation-freed", null, figures, words, List.of(e.order()), null);
      }
      case CreditAccountEvent.DeliveryRecorded e -> {
        var delivery = e.delivery();
        var kind = e.beyond().isPositive() ? "delivery-recorded-beyond" : "delivery-recorded";
        var figures = Figures.of(e.standing(), "amount", delivery.gross());
        figures.put("beyond", Figures.plain(e.beyond()));
        var links = List.of(delivery.dispatch(), delivery.order());
        yield entry(e, kind, delivery.on(), figures, Map.of(), links, null);
      }
      case CreditAccountEvent.DeliveryInvoiced e -> {
        var ahead = e.deducted();
        if (ahead == null) {
          yield moved(e, "delivery-invoiced", e.gross(), null, e.invoice(), e.dispatch());
        }
        var figures = Figures.of(e.standing(), "amount", e.gross());
        figures.put("ahead", Figures.plain(ahead));
        var links = List.of(e.invoice(), e.dispatch());
        yield entry(e, "delivery-invoiced-less", null, figures, Map.of(), links, null);
      }
      case CreditAccountEvent.CreditNoteBooked e ->
          moved(e, "credit-note-booked", e.gross(), null, e.creditNote(), e.invoice());
      case CreditAccountEvent.ReceiptBooked e -> {
        var receipt = e.receipt();
        if (receipt.original() != null) {
          yield ExchangeStory.booked(e, receipt.original());
        }
        var figures = Figures.of(e.standing(), "amount", receipt.amount());
        figures.put("paid", Figures.plain(e.paid()));
        var invoice = receipt.invoice();
        var links =
            invoice == null ? List.of(receipt.receipt()) : List.of(receipt.receipt(), invoice);
        yield entry(e, "receipt-booked", receipt.valued(), figures, Map.of(), links, null);
      }
      case CreditAccountEvent.ReceiptAllocated e -> {
        var beside = e.beside();
        if (beside != null && beside.isForeign()) {
          yield ExchangeStory.cleared(e, beside);
        }
        yield beside == null
            ? moved(e, "receipt-allocated", e.amount(), e.valued(), e.receipt(), e.invoice())
            : BookStory.settled(e, beside);
      }
      case CreditAccountEvent.ItemsRevalued e -> ExchangeStory.tell(e);
      case CreditAccountEvent.ItemsSetOff e -> ExchangeStory.tell(e);
      case CreditAccountEvent.SetOffUndone e -> ExchangeStory.tell(e);
      case CreditAccountEvent.ItemPaidOut e -> BonusStory.tell(e);
      case CreditAccountEvent.PayoutUndone e -> BonusStory.tell(e);
      case CreditAccountEvent.LimitShared e -> GroupStory.tell(e);
      case CreditAccountEvent.ReservationKept e ->
          moved(e, "reservation-kept", e.amount(), null, e.order());
      case CreditAccountEvent.ReservationGivenBack e -> GroupStory.tell(e, why(e.decision()));
      case CreditAccountEvent.LimitsChanged e -> BookStory.tell(e);
      case CreditAccountEvent.ItemBooked e -> BookStory.tell(e);
      case CreditAccountEvent.ReceiptUnallocated e -> BookStory.tell(e);
      case CreditAccountEvent.ReceiptReversed e -> BookStory.tell(e);
      case CreditAccountEvent.ItemWrittenOff e ->
          moved(e, "item-written-off", e.amount(), e.on(), e.item(), e.writeOff());
      case CreditAccountEvent.ItemReinstated e -> BookStory.tell(e);
      case CreditAccountEvent.ItemDisputed e ->
          moved(e, "item-disputed", e.amount(), null, e.item(), e.dispute());
      case CreditAccountEvent.DisputeEnded e ->
          moved(e, "dispute-ended", e.amount(), null, e.item(), e.dispute());
      case CreditAccountEvent.DunningLevelRaised e -> BookStory.tell(e);
      case CreditAccountEvent.AccountBlocked e -> BookStory.why(e, "account-blocked", e.reason());
      case CreditAccountEvent.AccountUnblocked e ->
          BookStory.why(e, "account-unblocked", e.reason());
      case CreditAccountEvent.ReservationReviewed e ->
          entry(
              e,
              "reservation-reviewed",
              e.on(),
              Figures.of(e.standing()),
              Map.of(),
              List.of(e.order()),
              e.decision());
      case CreditAccountEvent.CashKept e -> BookStory.tell(e);
      case CreditAccountEvent.TermsNoted e -> BookStory.tell(e);
      case CreditAccountEvent.MergeAsked e -> MergeStory.tell(e);
      case CreditAccountEvent.MergeAgreed e -> MergeStory.tell(e);
      case CreditAccountEvent.MergedAway e -> MergeStory.tell(e);
      case CreditAccountEvent.Absorbed e -> MergeStory.tell(e);
      case CreditAccountEvent.MovementRefused e ->
          BookStory.why(e, "movement-refused", e.sentence());
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

  static Entry moved(
      CreditAccountEvent event,
      String kind,
      Money amount,
      @Nullable LocalDate valid,
      String... links) {
    var figures = Figures.of(event.standing(), "amount", amount);
    return entry(event, kind, valid, figures, Map.of(), List.of(links), null);
  }

  static Entry entry(
      CreditAccountEvent event,
      String kind,
      @Nullable LocalDate valid,
      Map<String, String> figures,
      Map<String, String> words,
      List<String> links,
      @Nullable Decision decision) {
    return new Entry(event.account(), kind, valid, figures, words, links, decision);
  }
}
