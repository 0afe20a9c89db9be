package voti.accounts.desk;

/** What ids look like that a client may give with its request. */
public final class IdShape {

  public static final String ACCOUNT = "acc" + IdShape.REST;
  public static final String CONTRACT = "con" + IdShape.REST;
  public static final String INTERACTION = "int" + IdShape.REST;
  public static final String MESSAGE =
      "an id is its prefix, two hex digits of the account's slot, and a UUID";

  private static final String REST = "-[0-9a-f]{2}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private IdShape() {}
}
