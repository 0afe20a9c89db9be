package voti.store.ledger;

import java.util.ArrayList;
import java.util.List;
import voti.verify.Hash;

/** The right edge of a tree at one level of tiles: what is not a complete tile yet. */
final class Level {

  private long complete;
  private final List<Hash> pending = new ArrayList<>(Tile.WIDTH);

  Level(long complete) {
    this.complete = complete;
  }

  /** How many tiles are complete. */
  long complete() {
    return complete;
  }

  /** How many hashes it has, those in complete tiles too. */
  long size() {
    return complete * Tile.WIDTH + pending.size();
  }

  void add(Hash hash) {
    pending.add(hash);
  }

  boolean isFull() {
    return pending.size() >= Tile.WIDTH;
  }

  /** The tile that is about to be complete. */
  Tile tile() {
    return new Tile(pending.subList(0, Tile.WIDTH));
  }

  /** The tile is kept elsewhere now. */
  void tileIsKept() {
    pending.subList(0, Tile.WIDTH).clear();
    complete++;
  }

  /** Pending hashes from one index of the level on, so many. */
  List<Hash> pending(long from, int count) {
    var first = (int) (from - complete * Tile.WIDTH);
    return List.copyOf(pending.subList(first, first + count));
  }
}
