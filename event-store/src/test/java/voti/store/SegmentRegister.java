package voti.store;

import org.jspecify.annotations.Nullable;

/** A segment with one owner, one call after the other: what the token store must amount to. */
public class SegmentRegister {

  static final int TIMEOUT = 10;
  static final int STEP = 6;
  static final long REFUSED = -1;

  private @Nullable Integer owner;
  private int heardOf;
  private int now;
  private long place;

  public long claim(int node) {
    if (owner == null || owner == node || heardOf < now - TIMEOUT) {
      owner = node;
      heardOf = now;
      return place;
    }
    return REFUSED;
  }

  public boolean store(int node, int place) {
    if (extend(node)) {
      this.place = place;
      return true;
    }
    return false;
  }

  public boolean extend(int node) {
    if (owner == null || owner != node) {
      return false;
    }
    heardOf = now;
    return true;
  }

  public void release(int node) {
    if (owner != null && owner == node) {
      owner = null;
    }
  }

  public void pass() {
    now += STEP;
  }
}
