package voti.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;

/** A database whose inserts and finds can be made to fail, on whatever server it stands. */
final class Faults {

  /** What happens instead of an insert; {@code real} does it. */
  interface Insert {
    void run(List<Document> documents, Runnable real);
  }

  private static final Insert AS_IT_IS = (documents, real) -> real.run();

  final AtomicInteger inserts = new AtomicInteger();
  private volatile Insert insert = AS_IT_IS;
  private volatile Runnable find = () -> {};

  MongoDatabase around(MongoDatabase database) {
    return proxy(
        MongoDatabase.class,
        (self, method, arguments) -> {
          var answer = call(database, method, arguments);
          return answer instanceof MongoCollection<?> collection ? around(collection) : answer;
        });
  }

  void onInsert(Insert fault) {
    insert = fault;
  }

  /** The next insert only. */
  void onNextInsert(Insert fault) {
    insert =
        (documents, real) -> {
          insert = AS_IT_IS;
          fault.run(documents, real);
        };
  }

  void onFind(Runnable fault) {
    find = fault;
  }

  void heal() {
    insert = AS_IT_IS;
    find = () -> {};
  }

  private MongoCollection<?> around(MongoCollection<?> collection) {
    return proxy(
        MongoCollection.class, (self, method, arguments) -> answer(collection, method, arguments));
  }

  @SuppressWarnings("unchecked") // only lists of documents are inserted here
  private Object answer(MongoCollection<?> collection, Method method, Object[] arguments)
      throws Throwable {
    if (method.getName().equals("insertMany")) {
      inserts.incrementAndGet();
      insert.run((List<Document>) arguments[0], () -> unchecked(collection, method, arguments));
      return null;
    }
    if (method.getName().equals("find")) {
      find.run();
    }
    var answer = call(collection, method, arguments);
    return answer instanceof MongoCollection<?> other ? around(other) : answer;
  }

  private static void unchecked(Object target, Method method, Object[] arguments) {
    try {
      call(target, method, arguments);
    } catch (RuntimeException | Error plain) {
      throw plain;
    } catch (Throwable checked) {
      throw new IllegalStateException(checked);
    }
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Faults.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
