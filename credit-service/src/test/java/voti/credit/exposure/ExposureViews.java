package voti.credit.exposure;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.kit.events.Recorded;
import voti.values.Money;

/** The read models of exposure, for tests outside their package. */
public final class ExposureViews {

  private final ExposureProjector projector;
  private final MongoDatabase database;

  public ExposureViews(MongoDatabase database) {
    this.database = database;
    projector = new ExposureProjector(database, new ComponentDocuments(database));
  }

  public void on(CreditAccountEvent event, Recorded recorded) {
    projector.on(event, recorded);
  }

  /** The amounts of the documents that a component is the sum of. */
  public List<Money> documents(String component) {
    return database
        .getCollection(ComponentDocuments.DOCUMENTS, ComponentDocument.class)
        .find(Filters.eq("component", component))
        .into(new ArrayList<>())
        .stream()
        .map(ComponentDocument::amount)
        .toList();
  }

  /** What the newest movement says stands there. */
  public Movement latest() {
    return database
        .getCollection(ExposureProjector.MOVEMENTS, Movement.class)
        .find()
        .sort(com.mongodb.client.model.Sorts.descending("_id"))
        .first();
  }
}
