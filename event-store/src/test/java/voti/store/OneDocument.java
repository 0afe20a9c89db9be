package voti.store;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.result.UpdateResult;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A database of one document in memory, for what {@link MongoTokenStore} asks of one segment. Each
 * command is done as a whole, as a server does it for one document; or, to show that it matters, in
 * two halves.
 */
final class OneDocument implements InvocationHandler {

  private final boolean wholeCommands;
  private final MongoDatabase database = proxy(MongoDatabase.class);
  private final MongoCollection<?> collection = proxy(MongoCollection.class);
  private final FindIterable<?> found = proxy(FindIterable.class);
  private volatile Document document = new Document();

  OneDocument(boolean wholeCommands) {
    this.wholeCommands = wholeCommands;
  }

  MongoDatabase database() {
    return database;
  }

  @Override
  public @Nullable Object invoke(Object self, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "getCollection" -> collection;
      case "withWriteConcern", "withReadConcern", "withReadPreference" -> self;
      case "insertOne" -> {
        document = (Document) arguments[0];
        yield null;
      }
      case "find" -> found;
      case "first" -> document;
      case "findOneAndUpdate" -> update(arguments);
      case "updateOne" -> UpdateResult.acknowledged(update(arguments) == null ? 0 : 1, null, null);
      case "equals" -> self == arguments[0];
      case "hashCode" -> System.identityHashCode(this);
      case "toString" -> "one document";
      default -> throw new UnsupportedOperationException(method.getName());
    };
  }

  private @Nullable Document update(Object[] arguments) {
    var filter = (Document) arguments[0];
    var changes = ((Document) arguments[1]).get("$set", Document.class);
    if (!wholeCommands) {
      return lookAndWrite(filter, changes);
    }
    synchronized (this) {
      return lookAndWrite(filter, changes);
    }
  }

  private @Nullable Document lookAndWrite(Document filter, Document changes) {
    if (!matches(filter)) {
      return null;
    }
    var changed = new Document(document);
    changed.putAll(changes);
    document = changed;
    return changed;
  }

  private boolean matches(Document filter) {
    var found = document;
    for (var condition : filter.entrySet()) {
      if (!matches(found, condition)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(Document found, Map.Entry<String, Object> condition) {
    return switch (condition.getValue()) {
      case List<?> any -> {
        for (var one : any) {
          if (matches(found, ((Document) one).entrySet().iterator().next())) {
            yield true;
          }
        }
        yield false;
      }
      case Document bound -> found.getLong(condition.getKey()) < bound.getLong("$lt");
      case null, default -> Objects.equals(found.get(condition.getKey()), condition.getValue());
    };
  }

  private <T> T proxy(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(OneDocument.class.getClassLoader(), new Class<?>[] {type}, this));
  }
}
