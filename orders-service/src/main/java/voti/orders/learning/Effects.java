package voti.orders.learning;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.cause.StoredCauses;
import voti.orders.learning.Effect.Count;
import voti.orders.learning.Moved.Kind;

/**
 * Measures how much came back before a day and since. What is counted is the delivered line: it
 * came back when any of it did, for a cause that is meant, within thirty days. Both windows give
 * their lines the same time, so neither looks better for being younger.
 */
@Component
public class Effects {

  /** How long after its delivery a line that comes back counts. */
  static final int DAYS_TO_RETURN = 30;

  private final MovedLines lines;
  private final ProductsOf products;
  private final StoredCauses causes;
  private final Clock clock;

  Effects(MovedLines lines, ProductsOf products, StoredCauses causes, Clock clock) {
    this.lines = lines;
    this.products = products;
    this.causes = causes;
    this.clock = clock;
  }

  /**
   * The effect since a day.
   *
   * @param until the first day after the window since; the window before is as long
   */
  public Effect measure(Scope scope, LocalDate from, LocalDate until) {
    var days = ChronoUnit.DAYS.between(from, until);
    var since = from.minusDays(days);
    var meant = new HashSet<>(causes.book().downwards(scope.cause()));
    meant.add(scope.cause());
    var ofFamily = products.family(scope.family());
    var back = new HashMap<String, LocalDate>();
    lines.each(
        wanted(scope, Kind.RETURNED, since, until.plusDays(DAYS_TO_RETURN + 1)),
        one -> {
          if (meant.contains(String.valueOf(one.cause()))) {
            back.merge(String.valueOf(one.delivery()), one.on(), (a, b) -> a.isBefore(b) ? a : b);
          }
        });
    var before = new ArrayList<Boolean>();
    var after = new ArrayList<Boolean>();
    lines.each(
        wanted(scope, Kind.DELIVERED, since, until),
        one -> {
          if (ofFamily.test(one.product())) {
            (one.on().isBefore(from) ? before : after).add(cameBack(one, back));
          }
        });
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return Effect.of(
        since,
        from,
        until,
        count(before),
        count(after),
        !until.plusDays(DAYS_TO_RETURN).isBefore(today));
  }

  private static boolean cameBack(Moved delivered, Map<String, LocalDate> back) {
    var on = back.get(delivered.id());
    return on != null && !on.isAfter(delivered.on().plusDays(DAYS_TO_RETURN));
  }

  private static Count count(List<Boolean> lines) {
    return new Count((int) lines.stream().filter(back -> back).count(), lines.size());
  }

  private static Bson wanted(Scope scope, Kind kind, LocalDate from, LocalDate until) {
    var wanted = new ArrayList<Bson>();
    wanted.add(eq("kind", kind.name()));
    wanted.add(gte("on", from.toString()));
    wanted.add(lt("on", until.toString()));
    addAccount(wanted, scope.account());
    return and(wanted);
  }

  private static void addAccount(List<Bson> wanted, @Nullable String account) {
    if (account != null) {
      wanted.add(eq("account", account));
    }
  }
}
