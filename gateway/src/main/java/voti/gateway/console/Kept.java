package voti.gateway.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import voti.gateway.Problem;

/** What a page remembers of a form that was not taken, so that nobody types twice. */
public final class Kept {

  static final String SUBMISSION = "voti.submission";

  private final HttpServletRequest request;
  private final Supplier<UUID> ids;

  Kept(HttpServletRequest request, Supplier<UUID> ids) {
    this.request = request;
    this.ids = ids;
  }

  /** What was typed into the form's field, or else what the page proposes. */
  public @Nullable Object value(String form, String name, @Nullable Object proposed) {
    var submission = of(form);
    return submission == null || !submission.values().containsKey(name)
        ? proposed
        : submission.value(name);
  }

  /** Whether a box was ticked; a form that was sent remembers empty boxes too. */
  public boolean ticked(String form, String name, String value) {
    var submission = of(form);
    return submission != null && submission.values().getOrDefault(name, List.of()).contains(value);
  }

  /** Why the form was not taken, or nothing. */
  public @Nullable Problem problem(String form) {
    var submission = of(form);
    return submission == null ? null : submission.problem();
  }

  /** What is wrong with the form's field, or nothing. */
  public @Nullable String error(String form, String name) {
    var problem = problem(form);
    return problem == null ? null : problem.errors().get(name);
  }

  /**
   * The idempotency key of a form that is being shown. It stays the same when nobody knows what
   * became of the first try; otherwise what comes next is another command.
   */
  public String key(String form) {
    var submission = of(form);
    return submission != null
            && submission.problem() != null
            && submission.problem().leavesOutcomeUnknown()
        ? submission.key()
        : ids.get().toString();
  }

  private @Nullable Submission of(String form) {
    return request.getAttribute(SUBMISSION) instanceof Submission submission
            && submission.form().equals(form)
        ? submission
        : null;
  }
}
