package voti.kit.document;

/** A document larger than we take: HTTP 413. */
public final class DocumentTooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DocumentTooLarge(long bytes, long most) {
    super("the document has %,d bytes, we take %,d".formatted(bytes, most));
  }
}
