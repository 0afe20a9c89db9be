package voti.orders.cause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.cause.CauseEvent.CausePlaced;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/**
 * All causes as of one moment.
 *
 * @param causes by code, in the order in which they were added
 * @param version how often the tree was changed
 */
public record CauseBook(Map<String, Cause> causes, long version) {

  /** No cause yet. */
  public static final CauseBook NONE = new CauseBook(Map.of(), 0);

  /** What cites no cause of the tree. */
  public static final String UNCLASSIFIED = "unclassified";

  private static final Fact FIELD = new Fact("field", "causeCode");

  /** The map is copied. */
  public CauseBook {
    causes = new LinkedHashMap<>(causes);
  }

  /** Whether nothing can be cited yet. */
  public boolean isEmpty() {
    return causes.isEmpty();
  }

  /** The cause of that code, if it is in the tree. */
  public Optional<Cause> find(String code) {
    return Optional.ofNullable(causes.get(code));
  }

  /** The code and all above it, itself first; empty when it is not in the tree. */
  public List<String> upwards(String code) {
    var way = new ArrayList<String>();
    for (var at = causes.get(code); at != null; at = above(at)) {
      way.add(at.code());
    }
    return way;
  }

  /** The code and all below it. */
  public List<String> downwards(String code) {
    return causes.keySet().stream().filter(one -> upwards(one).contains(code)).toList();
  }

  /**
   * The code that may be cited: one of the tree, or none as long as there is no tree.
   *
   * @param kind the only kind that fits; {@code null}: any does
   * @throws RuleBroken naming the field, when there is a tree and the code is not in it
   */
  public @Nullable String cited(@Nullable String code, @Nullable CauseKind kind) {
    if (code == null || code.isBlank()) {
      if (isEmpty()) {
        return null;
      }
      throw new RuleBroken("cause-is-cited", "causeCode: name a cause of the tree.", FIELD);
    }
    var known = find(code);
    if (known.isEmpty()) {
      throw bad("cause-is-known", "causeCode: there is no cause " + code + ".", code);
    }
    var its = known.get().kind();
    if (kind != null && its != kind) {
      throw bad(
          "cause-fits-the-kind",
          "causeCode: %s is a cause of %s, not of %s.".formatted(code, its.word(), kind.word()),
          code);
    }
    return code;
  }

  private static RuleBroken bad(String rule, String sentence, String code) {
    return new RuleBroken(rule, sentence, FIELD, new Fact("causeCode", code));
  }

  /** The tree after one more event. */
  public CauseBook after(CauseEvent event) {
    if (!(event instanceof CausePlaced placed)) {
      return this;
    }
    var next = new LinkedHashMap<>(causes);
    next.put(placed.cause().code(), placed.cause());
    return new CauseBook(next, placed.version());
  }

  private @Nullable Cause above(Cause cause) {
    var parent = cause.parent();
    return parent == null ? null : causes.get(parent);
  }
}
