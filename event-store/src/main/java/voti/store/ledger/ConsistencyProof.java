package voti.store.ledger;

import java.util.List;
import voti.verify.Hash;

/**
 * That a tree begins with all of an older one.
 *
 * @param oldSize of the older tree
 * @param newSize of the newer
 * @param oldRoot of the older
 * @param newRoot of the newer
 * @param hashes as RFC 9162, section 2.1.4.1, orders them
 */
public record ConsistencyProof(
    long oldSize, long newSize, Hash oldRoot, Hash newRoot, List<Hash> hashes) {}
