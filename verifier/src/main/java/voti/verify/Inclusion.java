package voti.verify;

import java.util.List;

/**
 * Whether leaves stand in one tree. Neighbours share most of their way to the root, so a proof is
 * followed only to where it meets the last one that held: if the rest of both is the same, it holds
 * too.
 */
final class Inclusion {

  private final Checkpoint head;
  private final Place[] places = new Place[Long.SIZE];
  private List<String> held = List.of();

  Inclusion(Checkpoint head) {
    this.head = head;
  }

  /**
   * Whether a leaf stands in the tree.
   *
   * @param index from 0
   * @param proof in base64, as most of it need not be decoded
   */
  boolean proves(long index, Hash leaf, List<String> proof) {
    var last = held;
    held = List.of();
    try {
      var holds = follow(index, leaf, proof, last);
      held = holds ? proof : List.of();
      return holds;
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  private boolean follow(long index, Hash leaf, List<String> proof, List<String> last) {
    if (index < 0 || index >= head.size() || proof.size() >= places.length) {
      return false;
    }
    var place = Place.of(index, head.size(), leaf);
    for (var left = proof.size(); left > 0; left--) {
      if (left <= last.size()
          && place.equals(places[left])
          && end(proof, left).equals(end(last, left))) {
        return true;
      }
      if (place.isTop()) {
        return false;
      }
      places[left] = place;
      place = place.above(Hash.base64(proof.get(proof.size() - left)));
    }
    return place.isTop() && place.reached().equals(head.root());
  }

  private static List<String> end(List<String> proof, int left) {
    return proof.subList(proof.size() - left, proof.size());
  }
}
