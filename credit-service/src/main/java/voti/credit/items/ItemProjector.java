package voti.credit.items;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Fallen;
import voti.credit.creditaccount.Instalments;
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
          reduce(
              e.invoice(),
              new Reduced(e.creditNote(), "credit-note", e.gross(), e.original()),
              e.issuedOn(),
              recorded);
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
          reduce(
              e.item(),
              new Reduced(e.writeOff(), "write-off", e.amount(), e.original()),
              e.on(),
              recorded);
      case CreditAccountEvent.ItemReinstated e ->
          reduce(
              e.item(),
              new Reduced(e.writeOff(), "reinstated", e.amount().negated(), negated(e.original())),
              e.on(),
              recorded);
      case CreditAccountEvent.ItemDisputed e ->
          change(e.item(), recorded, row -> row.disputed(e.amount(), recorded.sequence()));
      case CreditAccountEvent.DisputeEnded e ->
          change(
              e.item(), recorded, row -> row.disputed(e.amount().negated(), recorded.sequence()));
      case CreditAccountEvent.ItemsRevalued e ->
          e.items()
              .forEach(
                  now ->
                      reduce(
                          now.item(),
                          new Reduced(e.revaluation(), "revaluation", now.change().negated(), null),
                          e.on(),
                          recorded));
      case CreditAccountEvent.ItemsSetOff e -> {
        setOff(e.setOff(), e.credit(), e.on(), recorded);
        setOff(e.setOff(), e.invoice(), e.on(), recorded);
      }
      case CreditAccountEvent.SetOffUndone e -> {
        undone(e.setOff(), e.credit(), e.on(), recorded);
        undone(e.setOff(), e.invoice(), e.on(), recorded);
      }
      case CreditAccountEvent.ItemPaidOut e -> paidOut(e.payout(), e.paid(), e.on(), recorded);
      case CreditAccountEvent.PayoutUndone e ->
          reduce(
              e.paid().item(),
              new Reduced(e.payout(), "payout", e.cash(), negated(e.paid().original())),
              e.on(),
              recorded);
      case CreditAccountEvent.DunningLevelRaised e ->
          change(e.item(), recorded, row -> row.raisedTo(e.level(), e.part(), recorded.sequence()));
      case CreditAccountEvent.Absorbed e -> {
        e.book().items().forEach(one -> move(one.item(), e.account()));
        e.book().settled().forEach(one -> move(one.item(), e.account()));
      }
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
              recorded.sequence(),
              item.original(),
              item.original(),
              Instalments.of(item.due(), item.own()) == null ? null : item.due(),
              null,
              null),
          UPSERT);
    } else if (known.sequence() < recorded.sequence()) {
      items.replaceOne(eq(item.item()), known.grown(item, recorded.sequence()));
    }
  }

  private void move(String item, String account) {
    items.updateOne(eq(item), Updates.set("account", account));
  }

  private void setOff(String setOff, Fallen side, LocalDate on, Recorded recorded) {
    reduce(
        side.item(), new Reduced(setOff, "set-off", side.amount(), side.original()), on, recorded);
  }

  private void paidOut(String payout, Fallen paid, LocalDate on, Recorded recorded) {
    reduce(
        paid.item(), new Reduced(payout, "payout", paid.amount(), paid.original()), on, recorded);
  }

  private void undone(String setOff, Fallen side, LocalDate on, Recorded recorded) {
    reduce(
        side.item(),
        new Reduced(setOff, "set-off", side.amount().negated(), negated(side.original())),
        on,
        recorded);
  }

  private record Reduced(String document, String kind, Money amount, @Nullable Money original) {}

  private void reduce(String item, Reduced by, LocalDate on, Recorded recorded) {
    var reduction =
        new Reduction(
            by.document(),
            by.kind(),
            by.amount(),
            on,
            on,
            recorded.at(),
            recorded.sequence(),
            by.original(),
            null,
            null);
    change(item, recorded, row -> row.reduced(List.of(reduction), recorded.sequence()));
  }

  private static @Nullable Money negated(@Nullable Money money) {
    return money == null ? null : money.negated();
  }

  private void change(String item, Recorded recorded, UnaryOperator<ItemRow> how) {
    var row = items.find(eq(item)).first();
    if (row != null && row.sequence() < recorded.sequence()) {
      items.replaceOne(eq(item), how.apply(row));
    }
  }
}
