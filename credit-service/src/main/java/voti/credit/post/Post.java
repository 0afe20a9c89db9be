package voti.credit.post;

/** Hands messages to the post. */
public interface Post {

  /** Whether there is anything to hand them to. */
  boolean isOpen();

  /**
   * Hands one over. When it returns, the server has taken it.
   *
   * @throws PostClosed when the server did not take it
   */
  void send(Mail mail);
}
