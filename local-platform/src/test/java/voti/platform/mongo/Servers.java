package voti.platform.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** One client per server under test. */
final class Servers {

  private Servers() {}

  static MongoClient clientOf(EmbeddedMongo mongo) {
    return MongoClients.create(mongo.uri() + "/?serverSelectionTimeoutMS=5000");
  }

  static MongoCollection<Document> collection(MongoClient client) {
    return client.getDatabase("test").getCollection("things");
  }
}
