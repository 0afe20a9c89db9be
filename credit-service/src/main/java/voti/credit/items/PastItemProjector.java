package voti.credit.items;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.ItemKind;
import voti.credit.cutover.TakenOverEvent.PaymentsTaken;
import voti.credit.cutover.TakenRow;
import voti.kit.events.Recorded;
import voti.values.Money;

/**
 * Keeps what was paid before our books began, each payment as an item that came and went: how a
 * debtor pays is known from the first day, and no money is at risk by it. An event seen before
 * changes nothing.
 */
@Component
@ProcessingGroup("items")
class PastItemProjector {

  private final MongoCollection<ItemRow> items;

  PastItemProjector(MongoDatabase database) {
    items = database.getCollection(Items.COLLECTION, ItemRow.class);
  }

  @EventHandler
  void on(PaymentsTaken event, Recorded recorded) {
    var writes =
        event.rows().stream()
            .flatMap(row -> item(event.account(), row, recorded).stream())
            .map(
                item ->
                    new ReplaceOneModel<>(eq(item.item()), item, new ReplaceOptions().upsert(true)))
            .toList();
    if (!writes.isEmpty()) {
      items.bulkWrite(writes);
    }
  }

  private static Optional<ItemRow> item(String account, TakenRow row, Recorded recorded) {
    return Optional.ofNullable(row.paid()).map(paid -> item(account, row, paid, recorded));
  }

  private static ItemRow item(String account, TakenRow row, TakenRow.Paid paid, Recorded recorded) {
    var nothing = Money.zero(row.amount().currency());
    var cash =
        new Reduction(
            row.id(),
            "cash",
            row.amount(),
            paid.paidOn(),
            paid.paidOn(),
            recorded.at(),
            recorded.sequence());
    return new ItemRow(
        row.id(),
        account,
        ItemKind.OPENING.word(),
        row.number(),
        paid.issuedOn(),
        paid.dueOn(),
        row.amount(),
        nothing,
        true,
        nothing,
        0,
        List.of(cash),
        recorded.at(),
        recorded.sequence());
  }
}
