package voti.store.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.verify.Hash;

/**
 * A growing Merkle tree (RFC 9162, section 2.1): roots and proofs for every size it has had, at a
 * cost that grows with the logarithm of the size. Safe for threads; after an exception from {@link
 * #append} it must be made anew.
 */
final class MerkleTree {

  private final Tiles tiles;
  private final List<Level> levels = new ArrayList<>();

  MerkleTree(Tiles tiles) {
    this.tiles = tiles;
    restore();
  }

  /** The tree of what is kept: up to the last complete tile of leaves. */
  private void restore() {
    for (var level = 0; ; level++) {
      levels.add(new Level(tiles.complete(level)));
      if (level > 0) {
        var below = levels.get(level - 1).complete();
        for (var tile = levels.get(level).size(); tile < below; tile++) {
          levels.get(level).add(tiles.load(level - 1, tile).root());
          keepIfFull(level);
        }
      }
      if (levels.get(level).complete() == 0) {
        return;
      }
    }
  }

  synchronized long size() {
    return levels.getFirst().size();
  }

  synchronized void append(Hash leaf) {
    var hash = leaf;
    for (var level = 0; hash != null; level++) {
      if (level == levels.size()) {
        levels.add(new Level(0));
      }
      levels.get(level).add(hash);
      hash = keepIfFull(level);
    }
  }

  private @Nullable Hash keepIfFull(int number) {
    var level = levels.get(number);
    if (!level.isFull()) {
      return null;
    }
    var tile = level.tile();
    tiles.save(number, level.complete(), tile);
    level.tileIsKept();
    return tile.root();
  }

  /** The root when the tree had so many leaves. */
  Hash root(long size) {
    requireSize(size);
    return size == 0 ? Hash.EMPTY : range(0, size);
  }

  Hash leaf(long index) {
    requireSize(index + 1);
    return node(0, index);
  }

  /** PATH of section 2.1.3.1: from the leaf's neighbour up. */
  List<Hash> inclusion(long index, long size) {
    requireSize(size);
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("index: a tree of %d has no %d".formatted(size, index));
    }
    var path = new ArrayList<Hash>();
    var from = 0L;
    var count = size;
    while (count > 1) {
      var left = Long.highestOneBit(count - 1);
      if (index - from < left) {
        path.add(range(from + left, count - left));
        count = left;
      } else {
        path.add(range(from, left));
        from += left;
        count -= left;
      }
    }
    return path.reversed();
  }

  /** PROOF of section 2.1.4.1: that a tree begins with an older one. */
  List<Hash> consistency(long old, long size) {
    requireSize(size);
    if (old < 0 || old > size) {
      throw new IllegalArgumentException("from: %d is not within 0 to %d".formatted(old, size));
    }
    var proof = new ArrayList<Hash>();
    var from = 0L;
    var count = old == 0 ? 0 : size;
    var kept = old;
    while (kept < count) {
      var left = Long.highestOneBit(count - 1);
      if (kept <= left) {
        proof.add(range(from + left, count - left));
        count = left;
      } else {
        proof.add(range(from, left));
        from += left;
        count -= left;
        kept -= left;
      }
    }
    if (from > 0) {
      proof.add(range(from, count));
    }
    return proof.reversed();
  }

  /** The hash over leaves from one on; every left part of a split is a complete subtree. */
  private Hash range(long from, long count) {
    if (Long.bitCount(count) == 1) {
      var height = Long.numberOfTrailingZeros(count);
      return node(height, from >> height);
    }
    var left = Long.highestOneBit(count);
    return Hash.ofNode(range(from, left), range(from + left, count - left));
  }

  /** The root of a complete subtree: of 2 to the height leaves, the index-th of these. */
  private Hash node(int height, long index) {
    var level = height / Tile.HEIGHT;
    var within = height % Tile.HEIGHT;
    var first = index << within;
    var tile = first / Tile.WIDTH;
    List<Hash> pending;
    synchronized (this) {
      pending =
          tile < levels.get(level).complete()
              ? List.of()
              : levels.get(level).pending(first, 1 << within);
    }
    return pending.isEmpty()
        ? tiles.load(level, tile).node(within, (int) (first % Tile.WIDTH) >> within)
        : folded(pending);
  }

  private static Hash folded(List<Hash> hashes) {
    var row = hashes;
    while (row.size() > 1) {
      var above = new ArrayList<Hash>(row.size() / 2);
      for (var i = 0; i < row.size(); i += 2) {
        above.add(Hash.ofNode(row.get(i), row.get(i + 1)));
      }
      row = above;
    }
    return row.getFirst();
  }

  private void requireSize(long size) {
    if (size < 0 || size > size()) {
      throw new IllegalArgumentException(
          "size: the tree has %d leaves, not %d".formatted(size(), size));
    }
  }
}
