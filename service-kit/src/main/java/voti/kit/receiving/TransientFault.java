package voti.kit.receiving;

/** A fault that is not the message's: it is tried again later and nothing is parked. */
public final class TransientFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TransientFault(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  public TransientFault(String sentence) {
    super(sentence);
  }
}
