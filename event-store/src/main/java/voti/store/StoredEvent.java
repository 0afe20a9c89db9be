package voti.store;

/**
 * One event as it is stored.
 *
 * @param id Axon's event identifier
 * @param type its logical name
 * @param revision of the payload as written
 * @param hash SHA-256 in hex of the canonical object of id, type, revision, payload and metadata
 * @param payload canonical JSON
 * @param metadata canonical JSON
 * @param sequence its number in its stream, from 0
 * @param trackingIndex its number among all events of the log: position · 4096 + place in the
 *     commit
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes that were hashed, handed on as they are
public record StoredEvent(
    String id,
    String type,
    String revision,
    String hash,
    byte[] payload,
    byte[] metadata,
    long sequence,
    long trackingIndex) {

  /** About how many bytes it takes, generously. */
  long size() {
    return 512L + payload.length + metadata.length;
  }
}
