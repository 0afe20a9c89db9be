package voti.orders.document;

/** Names that EDIFACT gives to things. */
final class Edifact {

  /** What an interchange is sent as (RFC 1767). */
  static final String TYPE = "application/edifact";

  /** The segment that identifies a document. */
  static final String BEGINNING = "BGM";

  private Edifact() {}
}
