package voti.store.ledger;

import java.util.List;
import voti.verify.Hash;

/**
 * That a commit stands in the tree of a signed head.
 *
 * @param index of the leaf, from 0: the position less one
 * @param size of the tree
 * @param leaf the leaf's hash
 * @param root of the tree of that size
 * @param hashes from the leaf's neighbour up
 */
public record InclusionProof(long index, long size, Hash leaf, Hash root, List<Hash> hashes) {}
