package voti.orders.act;

/**
 * A photo or document beside an act. Its bytes are kept apart and found by their hash.
 *
 * @param hash SHA-256 of the bytes, 64 hex digits in small letters
 * @param name of the file
 * @param type {@code image/jpeg}, {@code image/png} or {@code application/pdf}
 * @param size in bytes
 */
public record Evidence(String hash, String name, String type, int size) {}
