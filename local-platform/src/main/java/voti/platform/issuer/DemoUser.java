package voti.platform.issuer;

/**
 * Someone who exists on this machine only; the password is the user name.
 *
 * @param username to sign in with
 * @param name as people say it
 * @param role the one role
 * @param department as the scope of data knows it
 * @param employee id, the subject of every token
 * @param person false for a machine, which gets tokens but cannot sign in
 */
public record DemoUser(
    String username, String name, String role, String department, String employee, boolean person) {

  /** Of the client that gets tokens for this user without a browser. */
  public String clientId() {
    return "cli-" + username;
  }
}
