package voti.kit.views.beside;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.RenameCollectionOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/** The collections beside: made with the indexes of the usual ones, put in their place, dropped. */
public final class Collections {

  private final MongoDatabase database;

  public Collections(MongoDatabase database) {
    this.database = database;
  }

  /** Makes an empty one with the same indexes. */
  public void make(String collection) {
    drop(List.of(collection));
    var beside = collection + Beside.SUFFIX;
    database.createCollection(beside);
    var indexes = new ArrayList<Document>();
    for (var index : database.getCollection(collection).listIndexes()) {
      if (!index.getString("name").equals("_id_")) {
        index.remove("ns");
        index.remove("v");
        indexes.add(index);
      }
    }
    if (!indexes.isEmpty()) {
      database.runCommand(new Document("createIndexes", beside).append("indexes", indexes));
    }
  }

  /** Puts those that are there in the place of the usual ones, each at once. */
  public void exchange(List<String> collections) {
    for (var collection : thereOf(collections)) {
      database
          .getCollection(collection + Beside.SUFFIX)
          .renameCollection(
              new MongoNamespace(database.getName(), collection),
              new RenameCollectionOptions().dropTarget(true));
    }
  }

  /** Drops what is left of attempts that were given up. */
  public void drop(Collection<String> collections) {
    thereOf(collections).forEach(name -> database.getCollection(name + Beside.SUFFIX).drop());
  }

  private List<String> thereOf(Collection<String> collections) {
    var there = database.listCollectionNames().into(new ArrayList<>());
    return collections.stream().filter(name -> there.contains(name + Beside.SUFFIX)).toList();
  }
}
