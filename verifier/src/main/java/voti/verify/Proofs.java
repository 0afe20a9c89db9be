package voti.verify;

import java.util.ArrayList;
import java.util.List;

/** Checks Merkle proofs as RFC 9162 does, in sections 2.1.3.2 and 2.1.4.2. */
public final class Proofs {

  private Proofs() {}

  /**
   * Whether a leaf stands at an index of the tree with this root.
   *
   * @param index from 0
   * @param size how many leaves the tree has
   */
  public static boolean includes(long index, long size, Hash leaf, Hash root, List<Hash> proof) {
    if (index < 0 || index >= size) {
      return false;
    }
    var place = Place.of(index, size, leaf);
    for (var step : proof) {
      if (place.isTop()) {
        return false;
      }
      place = place.above(step);
    }
    return place.isTop() && place.reached().equals(root);
  }

  /**
   * Whether a tree begins with all of an older one, unchanged. Every tree begins with the empty
   * one; that, and a tree against itself, takes an empty proof.
   */
  public static boolean extend(
      long oldSize, long newSize, Hash oldRoot, Hash newRoot, List<Hash> proof) {
    if (oldSize < 0 || oldSize > newSize) {
      return false;
    }
    if (oldSize == newSize) {
      return proof.isEmpty() && oldRoot.equals(newRoot);
    }
    if (oldSize == 0) {
      return proof.isEmpty() && oldRoot.equals(Hash.EMPTY);
    }
    if (proof.isEmpty()) {
      return false;
    }
    var path = new ArrayList<Hash>(proof);
    if (Long.bitCount(oldSize) == 1) {
      path.addFirst(oldRoot);
    }
    var complete = Long.numberOfTrailingZeros(oldSize);
    return climb((oldSize - 1) >> complete, (newSize - 1) >> complete, path, oldRoot, newRoot);
  }

  private static boolean climb(long old, long last, List<Hash> path, Hash oldRoot, Hash newRoot) {
    var before = path.getFirst();
    var after = path.getFirst();
    for (var step : path.subList(1, path.size())) {
      if (last == 0) {
        return false;
      }
      if ((old & 1) == 1 || old == last) {
        before = Hash.ofNode(step, before);
        after = Hash.ofNode(step, after);
        var skipped = Long.numberOfTrailingZeros(old);
        old >>= skipped;
        last >>= skipped;
      } else {
        after = Hash.ofNode(after, step);
      }
      old >>= 1;
      last >>= 1;
    }
    return last == 0 && before.equals(oldRoot) && after.equals(newRoot);
  }
}
