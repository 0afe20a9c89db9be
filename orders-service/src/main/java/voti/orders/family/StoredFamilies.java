package voti.orders.family;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The tree as the store itself has it, so that no read model can be late. */
@Component
public class StoredFamilies {

  private final EventStore store;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  StoredFamilies(EventStore store) {
    this.store = store;
  }

  /** Whether the family is in the tree. A family never leaves it, so a yes stays true. */
  public boolean knows(String family) {
    if (!known.contains(family)) {
      known.addAll(branches().names().keySet());
    }
    return known.contains(family);
  }

  /** The tree as of now. */
  public Branches branches() {
    var branches = Branches.NONE;
    for (var events = store.readEvents(FamilyTree.ID, 0); events.hasNext(); ) {
      if (events.next().getPayload() instanceof FamilyEvent event) {
        branches = branches.after(event);
      }
    }
    return branches;
  }
}
