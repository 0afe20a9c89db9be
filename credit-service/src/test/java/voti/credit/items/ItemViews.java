package voti.credit.items;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.kit.events.Recorded;

/** The read model of items, for tests outside its package. */
public final class ItemViews {

  private final ItemProjector projector;
  private final MongoDatabase database;

  public ItemViews(MongoDatabase database) {
    this.database = database;
    projector = new ItemProjector(database);
  }

  public void on(CreditAccountEvent event, Recorded recorded) {
    projector.on(event, recorded);
  }

  public List<ItemRow> all() {
    return database.getCollection(Items.COLLECTION, ItemRow.class).find().into(new ArrayList<>());
  }
}
