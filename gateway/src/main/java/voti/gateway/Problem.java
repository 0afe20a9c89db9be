package voti.gateway;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer of RFC 9457 in the words of the person who reads it.
 *
 * @param status the HTTP status
 * @param rule the rule that was broken, or the kind of the fault
 * @param title a few words
 * @param detail one sentence that says what happened and what to do
 * @param errors what is wrong with which field, by the field's name
 * @param retryAfter seconds after which trying again makes sense
 */
public record Problem(
    int status,
    String rule,
    @Nullable String title,
    @Nullable String detail,
    Map<String, String> errors,
    @Nullable Integer retryAfter) {

  /** A problem of the gateway's own. */
  public static Problem of(int status, String rule, String title, String detail) {
    return new Problem(status, rule, title, detail, Map.of(), null);
  }

  /** The same, worth trying again after so many seconds. */
  public Problem retryAfter(int seconds) {
    return new Problem(status, rule, title, detail, errors, seconds);
  }

  /** The same, with what is wrong under the names that the page knows. */
  public Problem with(Map<String, String> named) {
    return new Problem(status, rule, title, detail, named, retryAfter);
  }

  /** Whether nobody knows if the command was carried out. */
  public boolean leavesOutcomeUnknown() {
    return status >= 500;
  }
}
