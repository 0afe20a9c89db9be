package voti.orders.family;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.orders.family.FamilyEvent.FamilyAdded;
import voti.orders.family.FamilyEvent.FamilyMoved;
import voti.orders.family.FamilyEvent.FamilyRenamed;

/** The tree as it is looked at and searched by. */
@Component
@ProcessingGroup("families")
public class Families {

  private static final String NAME = "name";
  private static final String PARENT = "parent";

  private final MongoCollection<Document> families;

  Families(MongoDatabase database) {
    families = database.getCollection("families");
  }

  /** All families, by code. */
  public Branches branches() {
    var names = new LinkedHashMap<String, String>();
    var parents = new LinkedHashMap<String, String>();
    for (var family : families.find().sort(new Document("_id", 1))) {
      var code = family.getString("_id");
      names.put(code, family.getString(NAME));
      if (family.getString(PARENT) != null) {
        parents.put(code, family.getString(PARENT));
      }
    }
    return new Branches(names, parents);
  }

  @EventHandler
  void on(FamilyAdded event) {
    var family = new Document(NAME, event.name()).append(PARENT, event.parent());
    families.replaceOne(
        eq("_id", event.family()),
        family.append("_id", event.family()),
        new ReplaceOptions().upsert(true));
  }

  @EventHandler
  void on(FamilyRenamed event) {
    set(event.family(), new Document(Map.of(NAME, event.name())));
  }

  @EventHandler
  void on(FamilyMoved event) {
    set(event.family(), new Document(PARENT, event.parent()));
  }

  private void set(String family, Document values) {
    families.updateOne(eq("_id", family), new Document("$set", values));
  }

  @ResetHandler
  void forget() {
    families.deleteMany(new Document());
  }
}
