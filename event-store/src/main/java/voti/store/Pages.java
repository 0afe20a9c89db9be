package voti.store;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Page after page of commits, each where the one before ended, until one is empty. */
final class Pages implements Iterator<Commit> {

  private final LongFunction<List<Commit>> page;
  private final ToLongFunction<Commit> next;
  private long from;
  private Iterator<Commit> current = List.<Commit>of().iterator();

  private Pages(long from, LongFunction<List<Commit>> page, ToLongFunction<Commit> next) {
    this.from = from;
    this.page = page;
    this.next = next;
  }

  /** Holds no cursor, so that nobody has to close it. */
  static Stream<Commit> stream(
      long from, LongFunction<List<Commit>> page, ToLongFunction<Commit> next) {
    var pages = new Pages(from, page, next);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    if (!current.hasNext()) {
      current = page.apply(from).iterator();
    }
    return current.hasNext();
  }

  @Override
  public Commit next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    var commit = current.next();
    from = next.applyAsLong(commit);
    return commit;
  }
}
