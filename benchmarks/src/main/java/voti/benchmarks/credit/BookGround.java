package voti.benchmarks.credit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import voti.benchmarks.Ground;
import voti.benchmarks.service.ServiceProcess;
import voti.benchmarks.service.TokenIssuer;

/** A credit service with a book of so many items in a database of its own. */
final class BookGround implements AutoCloseable {

  final GeneratedBook book;
  final ServiceProcess service;
  private final MongoDatabase database;

  BookGround(Ground ground, TokenIssuer issuer, int items) throws Exception {
    book = new GeneratedBook(items);
    database = ground.database();
    service =
        new ServiceProcess(
            "credit-service", ground.uri(), database.getName(), issuer, "controller");
    book.into(database);
  }

  MongoCollection<Document> items() {
    return database.getCollection("items");
  }

  @Override
  public void close() {
    service.close();
  }
}
