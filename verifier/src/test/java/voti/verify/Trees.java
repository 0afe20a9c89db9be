package voti.verify;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs straight from the definitions of RFC 9162, section 2.1: slow, and plain. */
public final class Trees {

  private Trees() {}

  /** MTH(D[n]) of section 2.1.1. */
  public static Hash root(List<Hash> leaves) {
    return switch (leaves.size()) {
      case 0 -> Hash.EMPTY;
      case 1 -> leaves.getFirst();
      default -> {
        var k = split(leaves.size());
        yield Hash.ofNode(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
      }
    };
  }

  /** Of the first so many. */
  public static Hash root(List<Hash> leaves, int size) {
    return root(leaves.subList(0, size));
  }

  /** PATH(m, D[n]) of section 2.1.3.1. */
  public static List<Hash> inclusion(int index, List<Hash> leaves) {
    if (leaves.size() == 1) {
      return new ArrayList<>();
    }
    var k = split(leaves.size());
    var left = leaves.subList(0, k);
    var right = leaves.subList(k, leaves.size());
    var path = index < k ? inclusion(index, left) : inclusion(index - k, right);
    path.add(root(index < k ? right : left));
    return path;
  }

  /** PROOF(m, D[n]) of section 2.1.4.1. */
  public static List<Hash> consistency(int old, List<Hash> leaves) {
    return old == 0 || old == leaves.size() ? new ArrayList<>() : subproof(old, leaves, true);
  }

  private static List<Hash> subproof(int old, List<Hash> leaves, boolean whole) {
    if (old == leaves.size()) {
      return new ArrayList<>(whole ? List.of() : List.of(root(leaves)));
    }
    var k = split(leaves.size());
    var left = leaves.subList(0, k);
    var right = leaves.subList(k, leaves.size());
    var proof = old <= k ? subproof(old, left, whole) : subproof(old - k, right, false);
    proof.add(root(old <= k ? right : left));
    return proof;
  }

  private static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }
}
