package voti.orders.cause;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.values.decision.RuleBroken;

/** The tree as the store itself has it, so that a cause can be cited once it is placed. */
@Component
public class StoredCauses {

  private final EventStore store;

  StoredCauses(EventStore store) {
    this.store = store;
  }

  /** The tree as of now. */
  public CauseBook book() {
    return book(Long.MAX_VALUE);
  }

  /** The tree as of one of its versions. */
  CauseBook book(long version) {
    var book = CauseBook.NONE;
    for (var events = store.readEvents(CauseTree.ID, 0); events.hasNext(); ) {
      if (events.next().getPayload() instanceof CauseEvent event && book.version() < version) {
        book = book.after(event);
      }
    }
    return book;
  }

  /**
   * The code that may be cited: one of the tree, or none as long as there is no tree.
   *
   * @param kind the only kind that fits; {@code null}: any does
   * @throws RuleBroken naming the field, when there is a tree and the code is not in it
   */
  public @Nullable String cited(@Nullable String code, @Nullable CauseKind kind) {
    return book().cited(code, kind);
  }
}
