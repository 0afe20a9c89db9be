package voti.verify;

/**
 * Where the path from a leaf to the root has come to (RFC 9162, section 2.1.3.2).
 *
 * @param at the index of the node on its level
 * @param last the index of the last node on that level
 * @param reached the node's hash, as it follows from the leaf and the steps so far
 */
record Place(long at, long last, Hash reached) {

  static Place of(long index, long size, Hash leaf) {
    return new Place(index, size - 1, leaf);
  }

  boolean isTop() {
    return last == 0;
  }

  /**
   * @param step the hash of the node's neighbour
   */
  Place above(Hash step) {
    if ((at & 1) == 0 && at != last) {
      return new Place(at >> 1, last >> 1, Hash.ofNode(reached, step));
    }
    var skipped = Long.numberOfTrailingZeros(at) + 1;
    return new Place(at >> skipped, last >> skipped, Hash.ofNode(step, reached));
  }
}
