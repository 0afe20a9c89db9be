package voti.orders.views;

import org.springframework.stereotype.Component;
import voti.kit.views.Freshness;

/** A request that looks something up sees what was written before it came. */
@Component
public class OwnWrites {

  private final Freshness freshness;

  OwnWrites(Freshness freshness) {
    this.freshness = freshness;
  }

  /** Waits, seconds at most, until the read models have seen everything written so far. */
  public void seen() {
    freshness.awaitAll();
  }
}
