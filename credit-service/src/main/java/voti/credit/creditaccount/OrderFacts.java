package voti.credit.creditaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Fact;

/**
 * All that the rules are asked about when an order wants headroom. They are kept with the decision,
 * so that it can be made again from them alone.
 *
 * @param order what the whole order asks for, in its own currency
 * @param asked the same in the account's currency; {@code null} when no rate is known
 * @param rate what one unit of the order's currency is worth; {@code null} when it is the account's
 * @param added what the exposure would grow by
 * @param exposure before it
 * @param limit on that day; {@code null} when none is decided
 * @param later reserved for orders that are wanted after the horizon
 * @param overdue late and not disputed
 * @param openItems all of them, signed
 * @param oldestOverdue days the oldest is late; 0 when nothing is
 * @param dunningLevel the highest that an open item has reached
 * @param blocked whether the account is
 * @param checkValidUntil of the check the limit leans on; {@code null} without one
 * @param ordersBefore how many orders were accepted before
 * @param on the day that is asked about
 * @param release in force for this very order; {@code null} without one
 * @param beside what else is asked about
 */
public record OrderFacts(
    Money order,
    @Nullable Money asked,
    @Nullable BigDecimal rate,
    Money added,
    Money exposure,
    @Nullable Money limit,
    Money later,
    Money overdue,
    Money openItems,
    int oldestOverdue,
    int dunningLevel,
    boolean blocked,
    @Nullable LocalDate checkValidUntil,
    int ordersBefore,
    LocalDate on,
    @Nullable Release release,
    Circumstances beside) {

  private static final String NONE = "none";

  /** Limit less exposure and the cash that is kept for others; {@code null} without a limit. */
  public @Nullable Money headroom() {
    var kept = beside.keptForOthers();
    var free = limit == null ? null : limit.minus(exposure);
    return free == null || kept == null ? free : free.minus(kept);
  }

  /** The same, had the limit and the end of its check been others. */
  public OrderFacts limitedTo(@Nullable Money other, @Nullable LocalDate validUntil) {
    return new OrderFacts(
        order,
        asked,
        rate,
        added,
        exposure,
        other,
        later,
        overdue,
        openItems,
        oldestOverdue,
        dunningLevel,
        blocked,
        validUntil,
        ordersBefore,
        on,
        release,
        beside);
  }

  /** As a decision keeps them. */
  public List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    add(facts, "amount", order);
    add(facts, "exposure", exposure);
    add(facts, "limit", limit);
    add(facts, "headroom", headroom());
    add(facts, "amount-in-account-currency", asked);
    add(facts, "rate", rate == null ? null : rate.toPlainString());
    add(facts, "added", added);
    add(facts, "reserved-after-horizon", later);
    add(facts, "overdue", overdue);
    add(facts, "open-items", openItems);
    add(facts, "oldest-overdue-days", oldestOverdue);
    add(facts, "dunning-level", dunningLevel);
    add(facts, "account-blocked", blocked);
    add(facts, "check-valid-until", checkValidUntil);
    add(facts, "orders-before", ordersBefore);
    add(facts, "on", on);
    add(facts, "release", release == null ? null : release.decision());
    if (release != null) {
      add(facts, "released-amount", release.amount());
      add(facts, "release-deviation", release.deviation().percent().toPlainString());
      add(facts, "release-last-day", release.lastDay());
    }
    addKnown(facts, "moved-on", beside.moved());
    addKnown(facts, "kept-for-others", beside.keptForOthers());
    addKnown(facts, "kept-for-it", beside.keptForIt());
    addKnown(facts, "payment-days", beside.paymentDays());
    addKnown(facts, "payment-days-when-decided", beside.decidedDays());
    return List.copyOf(facts);
  }

  /**
   * Reads them back off a decision.
   *
   * @throws IllegalArgumentException naming the fact that is not there: the decision is older than
   *     it
   */
  public static OrderFacts of(List<Fact> facts) {
    var all = new HashMap<String, String>();
    facts.forEach(fact -> all.put(fact.name(), fact.value()));
    var rate = text(all, "rate");
    var valid = text(all, "check-valid-until");
    return new OrderFacts(
        required(money(all, "amount"), "amount"),
        money(all, "amount-in-account-currency"),
        rate == null ? null : new BigDecimal(rate),
        required(money(all, "added"), "added"),
        required(money(all, "exposure"), "exposure"),
        money(all, "limit"),
        required(money(all, "reserved-after-horizon"), "reserved-after-horizon"),
        required(money(all, "overdue"), "overdue"),
        required(money(all, "open-items"), "open-items"),
        Integer.parseInt(required(text(all, "oldest-overdue-days"), "oldest-overdue-days")),
        Integer.parseInt(required(text(all, "dunning-level"), "dunning-level")),
        Boolean.parseBoolean(text(all, "account-blocked")),
        valid == null ? null : LocalDate.parse(valid),
        Integer.parseInt(required(text(all, "orders-before"), "orders-before")),
        LocalDate.parse(required(text(all, "on"), "on")),
        release(all),
        beside(all));
  }

  private static Circumstances beside(Map<String, String> all) {
    var moved = all.get("moved-on");
    var days = all.get("payment-days");
    var decided = all.get("payment-days-when-decided");
    return new Circumstances(
        moved == null ? null : LocalDate.parse(moved),
        all.containsKey("kept-for-others") ? money(all, "kept-for-others") : null,
        all.containsKey("kept-for-it") ? money(all, "kept-for-it") : null,
        days == null ? null : Integer.valueOf(days),
        decided == null ? null : Integer.valueOf(decided));
  }

  private static @Nullable Release release(Map<String, String> all) {
    var decision = text(all, "release");
    return decision == null
        ? null
        : new Release(
            decision,
            required(money(all, "released-amount"), "released-amount"),
            Percentage.of(required(text(all, "release-deviation"), "release-deviation")),
            LocalDate.parse(required(text(all, "release-last-day"), "release-last-day")));
  }

  private static void add(List<Fact> facts, String name, @Nullable Object value) {
    facts.add(new Fact(name, value == null ? NONE : value.toString()));
  }

  private static void addKnown(List<Fact> facts, String name, @Nullable Object value) {
    if (value != null) {
      add(facts, name, value);
    }
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException(name);
    }
    return value;
  }

  private static @Nullable String text(Map<String, String> all, String name) {
    var text = all.get(name);
    if (text == null) {
      throw new IllegalArgumentException(name);
    }
    return text.equals(NONE) ? null : text;
  }

  private static @Nullable Money money(Map<String, String> all, String name) {
    var text = text(all, name);
    if (text == null) {
      return null;
    }
    var gap = text.indexOf(' ');
    return Money.of(text.substring(0, gap), text.substring(gap + 1));
  }
}
