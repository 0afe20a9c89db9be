package voti.credit.creditaccount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the order check as the data has it, before anything is asked of it.
 *
 * @param rule its name, as decisions name it
 * @param blocking whether it holds an order back when it fails; else it lets one through that
 *     another held back
 * @param asked whether the data asks it
 * @param parameters by name: days, a level, a number of orders; amounts in the currency of the
 *     account that is asked about, shares in per cent; none where it is not asked
 */
public record RuleTold(
    String rule, boolean blocking, boolean asked, Map<String, String> parameters) {

  /** Keeps the order of the parameters. */
  public RuleTold {
    parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Every rule, in the order in which it is asked; those that are not asked too. */
  public static List<RuleTold> of(CreditRules data) {
    var first = data.firstOrders();
    var rules = new ArrayList<RuleTold>();
    rules.add(blocking("limit-is-decided", true));
    rules.add(blocking("order-is-in-the-limits-currency", true));
    rules.add(blocking("order-fits-headroom", data.horizonDays() == null));
    rules.add(blocking("order-fits-headroom-within-horizon", "days", data.horizonDays()));
    rules.add(blocking("account-is-not-blocked", true));
    rules.add(blocking("oldest-overdue-stays-within", "days", data.oldestOverdueDays()));
    rules.add(blocking("overdue-amount-stays-within", "amount", plain(data.overdueAmount())));
    var share = data.overdueShare();
    rules.add(
        blocking(
            "overdue-share-stays-within", "share", share == null ? null : plain(share.percent())));
    rules.add(blocking("dunning-level-stays-below", "level", data.dunningLevel()));
    rules.add(blocking("check-is-still-valid", data.validCheck()));
    rules.add(blocking("document-stays-within-maximum", "amount", plain(data.maximumDocument())));
    rules.add(
        first == null
            ? blocking("first-orders-stay-small", false)
            : new RuleTold(
                "first-orders-stay-small",
                true,
                true,
                Map.of(
                    "count", Integer.toString(first.count()),
                    "amount", first.amount().toPlainString())));
    rules.add(blocking("order-is-recent", "days", data.abandonedDays()));
    rules.add(blocking("terms-stay-as-decided", data.termsAsDecided()));
    for (var always :
        List.of("order-only-shrinks", "release-covers-document", "order-is-prepaid")) {
      rules.add(new RuleTold(always, false, true, Map.of()));
    }
    var small = plain(data.smallDocument());
    rules.add(
        new RuleTold(
            "document-is-small",
            false,
            small != null,
            small == null ? Map.of() : Map.of("amount", small)));
    return List.copyOf(rules);
  }

  private static RuleTold blocking(String rule, boolean asked) {
    return new RuleTold(rule, true, asked, Map.of());
  }

  private static RuleTold blocking(String rule, String parameter, @Nullable Object value) {
    return new RuleTold(
        rule, true, value != null, value == null ? Map.of() : Map.of(parameter, value.toString()));
  }

  private static @Nullable String plain(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.toPlainString();
  }
}
