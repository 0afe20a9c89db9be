package voti.store.ledger;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import voti.verify.Hash;

/**
 * A complete subtree eight levels high: 256 hashes and all nodes above them. Tiles are how a tree
 * of any size is kept: one never changes once it is complete (C2SP tlog-tiles has the same shape).
 */
final class Tile {

  static final int WIDTH = 256;
  static final int HEIGHT = 8;

  /** As a heap: the root at 1, the children of n at 2n and 2n+1, the 256 hashes from 256 on. */
  private final Hash[] nodes = new Hash[2 * WIDTH];

  Tile(List<Hash> hashes) {
    if (hashes.size() != WIDTH) {
      throw new IllegalArgumentException("a tile has 256 hashes, not " + hashes.size());
    }
    for (var i = 0; i < WIDTH; i++) {
      nodes[WIDTH + i] = hashes.get(i);
    }
    for (var i = WIDTH - 1; i > 0; i--) {
      nodes[i] = Hash.ofNode(nodes[2 * i], nodes[2 * i + 1]);
    }
  }

  static Tile of(byte[] bytes) {
    var hashes = new Hash[WIDTH];
    for (var i = 0; i < WIDTH; i++) {
      hashes[i] = Hash.wrap(Arrays.copyOfRange(bytes, i * Hash.SIZE, (i + 1) * Hash.SIZE));
    }
    return new Tile(Arrays.asList(hashes));
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream(WIDTH * Hash.SIZE);
    for (var i = WIDTH; i < 2 * WIDTH; i++) {
      out.writeBytes(nodes[i].bytes());
    }
    return out.toByteArray();
  }

  Hash root() {
    return nodes[1];
  }

  /**
   * @param height 0 for one of the 256 hashes, 8 for the root
   * @param index among the nodes of that height, from the left
   */
  Hash node(int height, int index) {
    return nodes[(WIDTH >> height) + index];
  }
}
