package voti.gateway.console;

import static java.util.Objects.requireNonNullElse;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may answer a question that goes its way through the authority matrix.
 *
 * @param approve the roles that may give the next approval
 * @param answer the roles that may say no or set a condition
 * @param mayApprove whether the one who looks is among the first, and neither asked nor approved
 * @param mayAnswer whether that person is among the second
 * @param why why not, where the role would do: the person asked, or has approved before
 */
public record Deciders(
    Set<String> approve,
    Set<String> answer,
    boolean mayApprove,
    boolean mayAnswer,
    @Nullable String why) {

  /** Roles are copied, in their order. */
  public Deciders {
    approve = Collections.unmodifiableSet(new LinkedHashSet<>(approve));
    answer = Collections.unmodifiableSet(new LinkedHashSet<>(answer));
  }

  /** Of a question as credit answers it. */
  public static Deciders of(Json question, @Nullable Person me) {
    var approvals = question.object("approvals");
    var route = approvals.object("route");
    var approve = new LinkedHashSet<>(words(question.text("needs")));
    var answer = new LinkedHashSet<String>();
    route.list("approvals").forEach(step -> answer.addAll(texts(step.get("roles"))));
    var clocks = Integer.parseInt(requireNonNullElse(approvals.text("clocks"), "0"));
    texts(route.get("deputies")).stream().limit(clocks).forEach(answer::add);
    if (answer.isEmpty()) {
      answer.addAll(approve);
    }
    var why = me == null ? null : why(approvals, me.id());
    var mayApprove = me != null && why == null && holds(me, approve);
    return new Deciders(approve, answer, mayApprove, me != null && holds(me, answer), why);
  }

  private static @Nullable String why(Json approvals, String me) {
    if (me.equals(approvals.text("asker"))) {
      return "asked";
    }
    return approvals.list("given").stream().anyMatch(one -> me.equals(one.text("person")))
        ? "approved"
        : null;
  }

  private static boolean holds(Person me, Set<String> roles) {
    return me.may(roles.toArray(String[]::new));
  }

  private static List<String> words(@Nullable String commas) {
    return commas == null || commas.isEmpty() ? List.of() : List.of(commas.split(","));
  }

  private static List<String> texts(@Nullable Object list) {
    return list instanceof List<?> values
        ? values.stream().map(String::valueOf).toList()
        : List.of();
  }
}
