package voti.credit.cutovers;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import voti.credit.cutover.FileKind;

/** A file as it was sent. */
final class SentFile {

  private final FileKind kind;
  private final String name;
  private final byte[] content;
  private final @Nullable Currency currency;
  private final int firstLine;

  /**
   * @param name as its sender calls it
   * @param currency of rows that name none; {@code null} when each names its own
   * @param firstLine the line of the sender's file at which the row after the header stands
   */
  SentFile(FileKind kind, String name, byte[] content, @Nullable Currency currency, int firstLine) {
    this.kind = kind;
    this.name = name;
    this.content = content;
    this.currency = currency;
    this.firstLine = firstLine;
  }

  FileKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content;
  }

  @Nullable Currency currency() {
    return currency;
  }

  int firstLine() {
    return firstLine;
  }
}
