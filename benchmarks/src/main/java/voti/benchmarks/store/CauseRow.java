package voti.benchmarks.store;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.bson.Document;
import voti.benchmarks.Bar;
import voti.benchmarks.Ground;
import voti.store.Logs;

/** What the index costs that lets a cause be done once only. */
final class CauseRow extends TwoLogs {

  CauseRow() {
    this(new Ground());
  }

  private CauseRow(Ground ground) {
    super(ground, Stores.logs(ground.database(), 1), withoutCauses(ground.database()));
  }

  private static Logs withoutCauses(MongoDatabase database) {
    var store = Stores.logs(database, 1);
    var commits = database.getCollection("log-0");
    var before = commits.listIndexes().into(new ArrayList<>()).size();
    commits.dropIndex(new Document("stream", 1).append("cause", 1));
    if (commits.listIndexes().into(new ArrayList<>()).size() != before - 1) {
      throw new IllegalStateException("the index of causes is still there");
    }
    return store;
  }

  @Override
  public String name() {
    return "commands with the cause index / without";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(0.8);
  }
}
