package voti.orders.views;

import org.springframework.stereotype.Component;
import voti.kit.views.Freshness;
import voti.store.VotiEventStore;

/** A request that looks something up sees what was written before it came. */
@Component
public class OwnWrites {

  private final Freshness freshness;
  private final VotiEventStore store;

  OwnWrites(Freshness freshness, VotiEventStore store) {
    this.freshness = freshness;
    this.store = store;
  }

  /** Waits, seconds at most, until the read models have seen everything written so far. */
  public void seen() {
    freshness.await(store.lastPosition());
  }
}
