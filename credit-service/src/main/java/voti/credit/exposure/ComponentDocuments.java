package voti.credit.exposure;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.MergedBook;
import voti.credit.creditaccount.Reservation;
import voti.kit.events.Recorded;
import voti.values.Money;

/** What each component is the sum of. What has come to nothing is kept, with an amount of zero. */
@Component
class ComponentDocuments {

  static final String DOCUMENTS = "exposure-documents";

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<ComponentDocument> documents;

  ComponentDocuments(MongoDatabase database) {
    documents = database.getCollection(DOCUMENTS, ComponentDocument.class);
    documents.createIndex(Indexes.ascending("account", "component"));
  }

  void on(CreditAccountEvent event, Recorded recorded) {
    var at = new At(event.account(), recorded);
    switch (event) {
      case CreditAccountEvent.OrderReserved e -> reserved(e.order(), e.reservation(), at);
      case CreditAccountEvent.ReservationGivenBack e -> reserved(e.order(), e.reservation(), at);
      case CreditAccountEvent.ReservationFreed e ->
          set("reserved", e.order(), Money.zero(e.amount().currency()), at);
      case CreditAccountEvent.DeliveryRecorded e -> {
        var carried = e.carried() == null ? e.delivery().gross() : e.carried();
        set("delivered", e.delivery().dispatch(), carried, at);
        reserved(e.delivery().order(), e.reservation(), at);
      }
      case CreditAccountEvent.DeliveryInvoiced e -> {
        set("delivered", e.dispatch(), Money.zero(e.gross().currency()), at);
        add("openItems", e.invoice(), e.gross(), at);
      }
      case CreditAccountEvent.ItemBooked e ->
          add("openItems", e.item().item(), e.item().amount(), at);
      case CreditAccountEvent.CreditNoteBooked e ->
          add("openItems", e.invoice(), e.gross().negated(), at);
      case CreditAccountEvent.ReceiptBooked e ->
          set("unallocated", e.receipt().receipt(), e.receipt().amount(), at);
      case CreditAccountEvent.ReceiptAllocated e -> {
        add("unallocated", e.receipt(), e.amount().negated(), at);
        add("openItems", e.invoice(), e.settled().negated(), at);
      }
      case CreditAccountEvent.ReceiptUnallocated e -> {
        add("unallocated", e.receipt(), e.allocation().cash(), at);
        add("openItems", e.allocation().item(), e.allocation().total(), at);
      }
      case CreditAccountEvent.ReceiptReversed e ->
          add("unallocated", e.receipt(), e.amount().negated(), at);
      case CreditAccountEvent.ItemWrittenOff e ->
          add("openItems", e.item(), e.amount().negated(), at);
      case CreditAccountEvent.ItemReinstated e -> add("openItems", e.item(), e.amount(), at);
      case CreditAccountEvent.ItemsRevalued e ->
          e.items().forEach(now -> add("openItems", now.item(), now.change(), at));
      case CreditAccountEvent.ItemsSetOff e -> {
        add("openItems", e.credit().item(), e.credit().amount().negated(), at);
        add("openItems", e.invoice().item(), e.invoice().amount().negated(), at);
      }
      case CreditAccountEvent.SetOffUndone e -> {
        add("openItems", e.credit().item(), e.credit().amount(), at);
        add("openItems", e.invoice().item(), e.invoice().amount(), at);
      }
      case CreditAccountEvent.ItemPaidOut e -> add("openItems", e.paid().item(), e.cash(), at);
      case CreditAccountEvent.PayoutUndone e ->
          add("openItems", e.paid().item(), e.cash().negated(), at);
      case CreditAccountEvent.MergedAway e -> each(e.book(), ComponentDocuments::nothing, at);
      case CreditAccountEvent.Absorbed e -> each(e.book(), UnaryOperator.identity(), at);
      default -> {}
    }
  }

  void reset() {
    documents.deleteMany(new Document());
  }

  /** What is open goes from one account to the other, document by document. */
  private void each(MergedBook book, UnaryOperator<Money> amount, At at) {
    book.reservations()
        .forEach(held -> set("reserved", held.order(), amount.apply(held.remaining()), at));
    book.uninvoiced()
        .forEach(goods -> set("delivered", goods.dispatch(), amount.apply(goods.amount()), at));
    book.items().forEach(one -> set("openItems", one.item(), amount.apply(one.open()), at));
    book.receipts()
        .forEach(cash -> set("unallocated", cash.receipt(), amount.apply(cash.amount()), at));
  }

  private static Money nothing(Money like) {
    return Money.zero(like.currency());
  }

  private record At(String account, Recorded recorded) {}

  private void reserved(String order, Reservation reservation, At at) {
    set("reserved", order, reservation.remaining(), at);
  }

  private void set(String component, String document, Money amount, At at) {
    var before = seen(component, document, at);
    if (before == null || before.sequence() < at.recorded().sequence()) {
      keep(component, document, amount, before, at);
    }
  }

  private void add(String component, String document, Money change, At at) {
    var before = seen(component, document, at);
    if (before == null || before.sequence() < at.recorded().sequence()) {
      keep(component, document, before == null ? change : before.amount().plus(change), before, at);
    }
  }

  private @Nullable ComponentDocument seen(String component, String document, At at) {
    return documents.find(eq(id(component, document, at))).first();
  }

  private void keep(
      String component, String document, Money amount, @Nullable ComponentDocument before, At at) {
    var id = id(component, document, at);
    documents.replaceOne(
        eq(id),
        new ComponentDocument(
            id,
            at.account(),
            component,
            document,
            amount,
            before == null ? at.recorded().at() : before.since(),
            at.recorded().sequence()),
        UPSERT);
  }

  private static String id(String component, String document, At at) {
    return at.account() + " " + component + " " + document;
  }
}
