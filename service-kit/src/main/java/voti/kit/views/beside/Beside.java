package voti.kit.views.beside;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a group writes that is built anew: what its {@code @ResetHandler} empties is its own, and
 * of that a copy beside is written and read on its threads. Whatever else it reads is what all
 * read.
 */
public final class Beside {

  /** What the names of collections beside end with; no other name has it. */
  public static final String SUFFIX = "~anew";

  private static final ThreadLocal<@Nullable Beside> HERE = new ThreadLocal<>();

  private final Set<String> own = ConcurrentHashMap.newKeySet();
  private final Consumer<String> prepare;
  private volatile boolean emptying;

  /**
   * @param prepare is given the name of each collection of the group, before it is first written
   */
  public Beside(Consumer<String> prepare) {
    this.prepare = prepare;
  }

  /** The collections of the group. */
  public Set<String> own() {
    return Set.copyOf(own);
  }

  /** Does something as the group that is built anew. */
  public <T extends @Nullable Object> T within(Callable<T> doing) throws Exception {
    var before = HERE.get();
    HERE.set(this);
    try {
      return doing.call();
    } finally {
      HERE.set(before);
    }
  }

  /** Lets the group empty what is its own, which is learnt from that. */
  public void learn(Runnable reset) throws Exception {
    emptying = true;
    try {
      within(
          () -> {
            reset.run();
            return null;
          });
    } finally {
      emptying = false;
    }
  }

  /** The collection that is meant on this thread. */
  static String meant(String collection, boolean emptied) {
    var here = HERE.get();
    return here == null ? collection : here.resolve(collection, emptied);
  }

  private String resolve(String collection, boolean emptied) {
    if (emptying && emptied && own.add(collection)) {
      prepare.accept(collection);
    }
    return own.contains(collection) ? collection + SUFFIX : collection;
  }
}
