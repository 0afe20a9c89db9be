package voti.credit.post;

/**
 * Where the mail server is.
 *
 * @param host empty when there is none
 * @param user empty when it takes anybody
 * @param from the sender's address
 * @param encrypted whether the connection must be (STARTTLS); only a test goes without
 */
public record SmtpSettings(
    String host, int port, String user, String password, String from, boolean encrypted) {

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
