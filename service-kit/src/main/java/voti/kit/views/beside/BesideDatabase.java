package voti.kit.views.beside;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A database whose collections are those beside on the threads of a group that is built anew, and
 * the usual ones everywhere else. A read model needs to know nothing of it.
 */
public final class BesideDatabase {

  private static final Set<String> EMPTYING = Set.of("deleteMany", "drop");

  private BesideDatabase() {}

  /** The same database, for read models. */
  public static MongoDatabase around(MongoDatabase database) {
    return proxy(
        MongoDatabase.class,
        (proxy, method, arguments) ->
            method.getName().equals("getCollection")
                ? collection(database, method, arguments)
                : call(method, database, arguments));
  }

  private static MongoCollection<?> collection(
      MongoDatabase database, Method method, Object[] arguments) {
    return collection(
        (String) arguments[0],
        name -> {
          var named = arguments.clone();
          named[0] = name;
          return (MongoCollection<?>) call(method, database, named);
        });
  }

  private static MongoCollection<?> collection(
      String name, Function<String, MongoCollection<?>> open) {
    Map<String, MongoCollection<?>> opened = new ConcurrentHashMap<>();
    Map<String, MongoCollection<?>> ahead = new ConcurrentHashMap<>();
    return proxy(
        MongoCollection.class,
        (proxy, method, arguments) ->
            method.getReturnType() == MongoCollection.class
                ? collection(
                    name, meant -> (MongoCollection<?>) call(method, open.apply(meant), arguments))
                : call(
                    method,
                    handlesEvents()
                        ? ahead.computeIfAbsent(
                            meant(name, method),
                            meant -> ahead(opened.computeIfAbsent(meant, open)))
                        : opened.computeIfAbsent(meant(name, method), open),
                    arguments));
  }

  private static String meant(String name, Method method) {
    return Beside.meant(name, EMPTYING.contains(method.getName()));
  }

  /**
   * A read model need not wait for the disk with each row: its token, stored after them and waited
   * for, is on disk only when they are. If they were lost, so is the token, and the events are
   * handled again.
   */
  private static MongoCollection<?> ahead(MongoCollection<?> collection) {
    return collection.withWriteConcern(WriteConcern.W1).withReadConcern(ReadConcern.LOCAL);
  }

  private static boolean handlesEvents() {
    return CurrentUnitOfWork.isStarted()
        && CurrentUnitOfWork.get().getMessage() instanceof EventMessage<?>;
  }

  private static @Nullable Object call(
      Method method, Object target, Object @Nullable [] arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failed.getCause();
    } catch (IllegalAccessException interfacesAreOpen) {
      throw new IllegalStateException(interfacesAreOpen);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T proxy(Class<? super T> type, InvocationHandler handler) {
    return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }
}
