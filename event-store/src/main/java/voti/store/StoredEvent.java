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
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes that were hashed, handed on as they are
public record StoredEvent(
    String id,
    String type,
    String revision,
    String hash,
    byte[] payload,
    byte[] metadata,
    long sequence) {

  /** About how many bytes it takes, generously. */
  long size() {
    return 512L + payload.length + metadata.length;
  }
}
