package voti.credit.cutovers;

/** A field of a row that cannot be taken as it is. */
final class BadField extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;

  BadField(String field, String reason) {
    super(reason);
    this.field = field;
  }

  String field() {
    return field;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
