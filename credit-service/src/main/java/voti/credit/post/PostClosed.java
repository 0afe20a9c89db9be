package voti.credit.post;

/** The mail server is away, or refused a message. */
public final class PostClosed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PostClosed(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
