package voti.credit.receipts;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.receipt.Cash;
import voti.credit.receipt.ReceiptEvent;
import voti.kit.events.Recorded;

/** Keeps receipts with what became of them; an event seen before changes nothing. */
@Component
@ProcessingGroup("receipts")
class ReceiptProjector {

  static final String RECEIPTS = "receipts";

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<ReceiptRow> receipts;
  private final Payers payers;

  ReceiptProjector(MongoDatabase database, Payers payers) {
    receipts = database.getCollection(RECEIPTS, ReceiptRow.class);
    receipts.createIndex(Indexes.ascending("state", "place"));
    receipts.createIndex(Indexes.ascending("account", "place"));
    receipts.createIndex(Indexes.ascending("names"));
    this.payers = payers;
  }

  @EventHandler
  void on(ReceiptEvent event, Recorded recorded) {
    switch (event) {
      case ReceiptEvent.ReceiptMatched e -> {
        var cash = Cash.of(e);
        var left = e.amount();
        var paid = Cash.paid(e);
        for (var one : paid) {
          left = left.minus(one.cash());
        }
        keep(
            ReceiptRow.of(e.receipt(), cash, e.matchedBy(), recorded)
                .matched(e.account(), paid, e.earmark(), left, e.matchedBy()));
        payers.learn(cash.payer(), e.account());
      }
      case ReceiptEvent.ReceiptUnmatched e ->
          keep(ReceiptRow.of(e.receipt(), Cash.of(e), e.why(), recorded));
      case ReceiptEvent.MatchProposed e ->
          change(event, recorded, row -> row.proposed(e.proposals(), e.why()));
      case ReceiptEvent.MatchMade e ->
          change(
              event,
              recorded,
              row -> {
                payers.learn(row.payer(), e.account());
                return row.matched(
                    e.account(), e.allocations(), e.earmark(), e.left(), e.matchedBy());
              });
      case ReceiptEvent.MatchTakenBack e ->
          change(
              event,
              recorded,
              row -> {
                if (e.unassigned()) {
                  payers.unlearn(row.payer(), e.account());
                }
                return row.takenBack(e.allocations(), e.unassigned(), e.left(), e.reason());
              });
      case ReceiptEvent.BookingRefused e -> change(event, recorded, row -> row.refused(e));
      case ReceiptEvent.CashReturned e ->
          change(event, recorded, row -> row.over("returned", e.reason()));
      case ReceiptEvent.ReceiptSplit e ->
          change(event, recorded, row -> row.over("split", e.reason()));
    }
  }

  @ResetHandler
  void reset() {
    receipts.deleteMany(new Document());
    payers.forget();
  }

  private void keep(ReceiptRow row) {
    if (receipts.find(eq(row.receipt())).first() == null) {
      receipts.replaceOne(eq(row.receipt()), row, UPSERT);
    }
  }

  private void change(ReceiptEvent event, Recorded recorded, UnaryOperator<ReceiptRow> how) {
    var row = receipts.find(eq(event.receipt())).first();
    if (row != null && row.sequence() < recorded.sequence()) {
      receipts.replaceOne(eq(event.receipt()), how.apply(row).seen(recorded.sequence()));
    }
  }
}
