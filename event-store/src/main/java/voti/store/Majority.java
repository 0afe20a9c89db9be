package voti.store;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** Collections whose writes a majority holds, and that are read as a majority holds them. */
final class Majority {

  private Majority() {}

  static MongoCollection<Document> collection(MongoDatabase database, String name) {
    return database
        .getCollection(name)
        .withWriteConcern(WriteConcern.MAJORITY)
        .withReadConcern(ReadConcern.MAJORITY)
        .withReadPreference(ReadPreference.primary());
  }
}
