package voti.credit.items;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.ItemFacts;
import voti.kit.events.Recorded;
import voti.values.Money;

/**
 * Keeps every item with what reduced it, from what moved on the credit account and from nothing
 * else. An event seen before changes nothing.
 */
@Component
@ProcessingGroup("items")
class ItemProjector {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<ItemRow> items;

  ItemProjector(MongoDatabase database) {
    items = database.getCollection(Items.COLLECTION, ItemRow.class);
    items.createIndex(Indexes.ascending("account", "settled", "dueOn"));
    items.createIndex(Indexes.ascending("settled", "dueOn"));
    items.createIndex(Indexes.ascending("number"));
  }

  @EventHandler
  void on(CreditAccountEvent event, Recorded recorded) {
    switch (event) {
      case CreditAccountEvent.DeliveryInvoiced e when e.item() != null ->
          open(e.account(), e.item(), recorded);
      case CreditAccountEvent.ItemBooked e -> open(e.account(), e.item(), recorded);
      case CreditAccountEvent.CreditNoteBooked e when e.issuedOn() != null ->
          reduce(e.invoice(), e.creditNote(), "credit-note", e.gross(), e.issuedOn(), recorded);
      case CreditAccountEvent.ReceiptAllocated e ->
          change(
              e.invoice(),
              recorded,
              row -> row.reduced(Settlements.of(e, recorded), recorded.sequence()));
      case CreditAccountEvent.ReceiptUnallocated e ->
          change(
              e.allocation().item(),
              recorded,
              row -> row.reduced(Settlements.mirror(e, recorded), recorded.sequence()));
      case CreditAccountEvent.ItemWrittenOff e ->
          reduce(e.item(), e.writeOff(), "write-off", e.amount(), e.on(), recorded);
      case CreditAccountEvent.ItemReinstated e ->
          reduce(e.item(), e.writeOff(), "reinstated", e.amount().negated(), e.on(), recorded);
      case CreditAccountEvent.ItemDisputed e ->
          change(e.item(), recorded, row -> row.disputed(e.amount(), recorded.sequence()));
      case CreditAccountEvent.DisputeEnded e ->
          change(
              e.item(), recorded, row -> row.disputed(e.amount().negated(), recorded.sequence()));
      case CreditAccountEvent.DunningLevelRaised e ->
          change(e.item(), recorded, row -> row.raisedTo(e.level(), recorded.sequence()));
      default -> {}
    }
  }

  @ResetHandler
  void reset() {
    items.deleteMany(new Document());
  }

  /** An invoice of several deliveries grows by each of them. */
  private void open(String account, ItemFacts item, Recorded recorded) {
    var known = items.find(eq(item.item())).first();
    if (known == null) {
      items.replaceOne(
          eq(item.item()),
          new ItemRow(
              item.item(),
              account,
              item.kind().word(),
              item.number(),
              item.issuedOn(),
              item.dueOn(),
              item.amount(),
              item.amount(),
              item.amount().isZero(),
              Money.zero(item.amount().currency()),
              0,
              List.of(),
              recorded.at(),
              recorded.sequence()),
          UPSERT);
    } else if (known.sequence() < recorded.sequence()) {
      items.replaceOne(eq(item.item()), known.grown(item.amount(), recorded.sequence()));
    }
  }

  private void reduce(
      String item, String document, String kind, Money amount, LocalDate on, Recorded recorded) {
    var reduction =
        new Reduction(document, kind, amount, on, on, recorded.at(), recorded.sequence());
    change(item, recorded, row -> row.reduced(List.of(reduction), recorded.sequence()));
  }

  private void change(String item, Recorded recorded, UnaryOperator<ItemRow> how) {
    var row = items.find(eq(item)).first();
    if (row != null && row.sequence() < recorded.sequence()) {
      items.replaceOne(eq(item), how.apply(row));
    }
  }
}
