package voti.credit.decisions;

import java.util.Map;
import voti.credit.freeing.WouldFree;

/** What would let an order through, in figures and in a sentence by language. */
public record Freed(WouldFree figures, Map<String, String> sentences) {

  /** Says it of an account. */
  public static Freed of(String account, WouldFree figures) {
    return new Freed(figures, FreeingSentence.of(account, figures));
  }
}
