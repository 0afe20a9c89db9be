package voti.credit.cutovers;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** How many rows of a file on its way are dealt with. It is for looking at only. */
@Component
class FileProgress {

  private final MongoCollection<Document> files;

  FileProgress(MongoDatabase database) {
    files = database.getCollection("cut-over-progress");
  }

  void keep(String cutOver, String file, int rows) {
    files.replaceOne(
        eq(id(cutOver, file)),
        new Document("_id", id(cutOver, file)).append("rows", rows),
        new ReplaceOptions().upsert(true));
  }

  void forget(String cutOver, String file) {
    files.deleteOne(eq(id(cutOver, file)));
  }

  /** Rows dealt with so far; 0 when nothing is known. */
  int of(String cutOver, String file) {
    var known = files.find(eq(id(cutOver, file))).first();
    return known == null ? 0 : known.getInteger("rows", 0);
  }

  private static String id(String cutOver, String file) {
    return cutOver + "|" + file;
  }
}
