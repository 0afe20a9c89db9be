package voti.orders.stock;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line of a document by which something is known once.
 *
 * @param document its number
 * @param line of it, from 1
 */
public record Paper(String document, int line) {

  private static final Pattern WRITTEN = Pattern.compile("(.+)/([1-9]\\d{0,8})");

  /** What a person writes as {@code PO-17/1}; empty when it is written otherwise. */
  static Optional<Paper> read(String text) {
    var written = WRITTEN.matcher(text.strip());
    return written.matches()
        ? Optional.of(new Paper(written.group(1), Integer.parseInt(written.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return document + "/" + line;
  }
}
