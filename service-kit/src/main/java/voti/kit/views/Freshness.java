package voti.kit.views;

/** Waits until the read models of this process have seen a position. */
public class Freshness {

  Freshness() {}

  /** Returns when all groups have passed the position, or after five seconds. */
  public void await(long position) {
    throw new UnsupportedOperationException();
  }
}
