package voti.credit.receipts;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent.ItemBooked;
import voti.credit.invoice.InvoiceEvent.InvoiceIssued;
import voti.credit.matching.PaymentReferences;

/** Keeps by what names an item may be called; they never change. */
@Component
@ProcessingGroup("item-keys")
class ItemKeysProjector {

  static final String KEYS = "item-keys";

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<ItemKeys> keys;

  ItemKeysProjector(MongoDatabase database) {
    keys = database.getCollection(KEYS, ItemKeys.class);
    keys.createIndex(Indexes.ascending("keys"));
  }

  @EventHandler
  void on(InvoiceIssued event) {
    var bill = event.bill();
    keep(event.invoice(), event.number(), bill == null ? 1 : bill.due().size());
  }

  @EventHandler
  void on(ItemBooked event) {
    var due = event.item().due();
    keep(event.item().item(), event.item().number(), due == null ? 1 : due.size());
  }

  @ResetHandler
  void reset() {
    keys.deleteMany(new Document());
  }

  private void keep(String item, String number, int parts) {
    var names = PaymentReferences.of(number, parts == 1 ? 0 : parts);
    keys.replaceOne(eq(item), new ItemKeys(item, List.copyOf(names)), UPSERT);
  }
}
