package voti.orders.stock;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** Which line of which document was booked, and in which stock. */
@Component
class BookedPapers {

  private final MongoCollection<Booked> booked;

  BookedPapers(MongoDatabase database) {
    booked = database.getCollection("stock-papers", Booked.class);
  }

  /** A document's line, and where it was booked. */
  record Booked(@BsonId String paper, String stock) {}

  void keep(Paper paper, String stock) {
    booked.replaceOne(
        eq(paper.toString()),
        new Booked(paper.toString(), stock),
        new ReplaceOptions().upsert(true));
  }

  Optional<String> stockOf(Paper paper) {
    return Optional.ofNullable(booked.find(eq(paper.toString())).first()).map(Booked::stock);
  }
}
