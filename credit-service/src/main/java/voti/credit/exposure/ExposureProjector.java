package voti.credit.exposure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Standing;
import voti.credit.creditaccount.WaitingOrder;
import voti.kit.events.Recorded;
import voti.values.Money;

/** Keeps every movement, so that any instant can be asked. Handling one again changes nothing. */
@Component
@ProcessingGroup("exposure")
class ExposureProjector {

  static final String MOVEMENTS = "exposure-movements";
  static final String WAITING = "exposure-waiting";

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Movement> movements;
  private final MongoCollection<Waiting> waiting;
  private final ComponentDocuments documents;

  ExposureProjector(MongoDatabase database, ComponentDocuments documents) {
    this.documents = documents;
    movements = database.getCollection(MOVEMENTS, Movement.class);
    waiting = database.getCollection(WAITING, Waiting.class);
    movements.createIndex(Indexes.ascending("account", "_id"));
    waiting.createIndex(Indexes.ascending("account", "since"));
    waiting.createIndex(Indexes.ascending("order"));
  }

  @EventHandler
  void on(CreditAccountEvent event, Recorded recorded) {
    switch (event) {
      case CreditAccountEvent.LimitDecided e ->
          keep(e, recorded, "limit-decided", e.check().check(), e.limit());
      case CreditAccountEvent.OrderReserved e -> {
        keep(e, recorded, "order-reserved", e.order(), e.reserved());
        close(e.order(), recorded);
      }
      case CreditAccountEvent.OrderWithheld e -> {
        keep(e, recorded, "order-withheld", e.order(), e.amount());
        waiting.replaceOne(
            eq(e.creditDecision()),
            new Waiting(
                e.creditDecision(), e.account(), e.order(), e.amount(), recorded.at(), null),
            UPSERT);
      }
      case CreditAccountEvent.WaitingOrderDropped e -> {
        keep(e, recorded, "waiting-order-dropped", e.order(), e.amount());
        close(e.order(), recorded);
      }
      case CreditAccountEvent.ReservationFreed e ->
          keep(e, recorded, "reservation-freed", e.order(), e.amount().negated());
      case CreditAccountEvent.DeliveryRecorded e ->
          keep(e, recorded, "delivery-recorded", e.delivery().dispatch(), e.delivery().gross());
      case CreditAccountEvent.DeliveryInvoiced e ->
          keep(e, recorded, "delivery-invoiced", e.invoice(), e.gross());
      case CreditAccountEvent.CreditNoteBooked e ->
          keep(e, recorded, "credit-note-booked", e.creditNote(), e.gross().negated());
      case CreditAccountEvent.ReceiptBooked e ->
          keep(
              e, recorded, "receipt-booked", e.receipt().receipt(), e.receipt().amount().negated());
      case CreditAccountEvent.ReceiptAllocated e ->
          keep(e, recorded, "receipt-allocated", e.invoice(), e.amount());
      case CreditAccountEvent.LimitsChanged e ->
          keep(e, recorded, "limits-changed", e.what(), limit(e.standing()));
      case CreditAccountEvent.ItemBooked e ->
          keep(e, recorded, "item-booked", e.item().item(), e.item().amount());
      case CreditAccountEvent.ReceiptUnallocated e ->
          keep(
              e,
              recorded,
              "receipt-unallocated",
              e.allocation().item(),
              e.allocation().beyondCash());
      case CreditAccountEvent.ReceiptReversed e ->
          keep(e, recorded, "receipt-reversed", e.receipt(), e.amount());
      case CreditAccountEvent.ItemWrittenOff e ->
          keep(e, recorded, "item-written-off", e.item(), e.amount().negated());
      case CreditAccountEvent.ItemReinstated e ->
          keep(e, recorded, "item-reinstated", e.item(), e.amount());
      case CreditAccountEvent.ItemDisputed e ->
          keep(e, recorded, "item-disputed", e.item(), e.amount());
      case CreditAccountEvent.DisputeEnded e ->
          keep(e, recorded, "dispute-ended", e.item(), e.amount());
      case CreditAccountEvent.ReservationGivenBack e -> {
        keep(e, recorded, "reservation-given-back", e.order(), e.givenBack());
        waiting.replaceOne(
            eq(e.creditDecision()),
            new Waiting(
                e.creditDecision(), e.account(), e.order(), e.amount(), recorded.at(), null),
            UPSERT);
      }
      case CreditAccountEvent.ItemsRevalued e ->
          keep(e, recorded, "items-revalued", e.revaluation(), e.change());
      case CreditAccountEvent.ItemsSetOff e ->
          keep(e, recorded, "items-set-off", e.invoice().item(), e.exchange());
      case CreditAccountEvent.SetOffUndone e ->
          keep(e, recorded, "set-off-undone", e.invoice().item(), e.exchange().negated());
      case CreditAccountEvent.ItemPaidOut e ->
          keep(e, recorded, "item-paid-out", e.paid().item(), e.cash());
      case CreditAccountEvent.PayoutUndone e ->
          keep(e, recorded, "payout-undone", e.paid().item(), e.cash().negated());
      case CreditAccountEvent.MergedAway e ->
          keep(e, recorded, "merged-away", e.into(), e.book().exposure().total().negated());
      case CreditAccountEvent.Absorbed e -> {
        keep(e, recorded, "absorbed", e.from(), e.book().exposure().total());
        var orders = e.book().waiting().stream().map(WaitingOrder::order).toList();
        waiting.updateMany(
            and(in("order", orders), eq("until", null)), Updates.set("account", e.account()));
      }
      case CreditAccountEvent.LimitShared _,
          CreditAccountEvent.MergeAsked _,
          CreditAccountEvent.MergeAgreed _,
          CreditAccountEvent.ReservationReviewed _,
          CreditAccountEvent.CashKept _,
          CreditAccountEvent.TermsNoted _,
          CreditAccountEvent.ReservationKept _,
          CreditAccountEvent.DunningLevelRaised _,
          CreditAccountEvent.AccountBlocked _,
          CreditAccountEvent.AccountUnblocked _,
          CreditAccountEvent.MovementRefused _ -> {}
    }
    documents.on(event, recorded);
  }

  @ResetHandler
  void reset() {
    movements.deleteMany(new Document());
    documents.reset();
    waiting.deleteMany(new Document());
  }

  private static Money limit(Standing standing) {
    var limit = standing.limit();
    return limit == null ? Money.zero(standing.currency()) : limit;
  }

  private void keep(
      CreditAccountEvent event, Recorded recorded, String kind, String document, Money amount) {
    var standing = event.standing();
    var exposure = standing.exposure();
    movements.replaceOne(
        eq(recorded.sequence()),
        new Movement(
            recorded.sequence(),
            event.account(),
            recorded.at(),
            recorded.position(),
            kind,
            document,
            amount,
            standing.total(),
            exposure.reserved(),
            exposure.delivered(),
            exposure.openItems(),
            exposure.unallocated(),
            standing.limit()),
        UPSERT);
  }

  private void close(String order, Recorded recorded) {
    waiting.updateMany(
        and(eq("order", order), eq("until", null)), Updates.set("until", recorded.at()));
  }
}
