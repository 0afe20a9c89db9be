package voti.credit.creditaccount;

import java.io.IOException;
import java.io.UncheckedIOException;
import voti.kit.json.Wire;

/** The rules as they are shipped. */
public final class ShippedRules {

  private ShippedRules() {}

  public static CreditRules read() {
    try (var data = ShippedRules.class.getResourceAsStream("/policies/credit-rules.json")) {
      return Wire.mapper().readValue(data, CreditRules.class);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The same, where orders wanted later than so many days ahead are left aside. */
  static CreditRules withHorizon(int days) {
    var rules = read();
    return new CreditRules(
        rules.name(),
        rules.version(),
        days,
        rules.oldestOverdueDays(),
        rules.overdueAmount(),
        rules.overdueShare(),
        rules.dunningLevel(),
        rules.validCheck(),
        rules.maximumDocument(),
        rules.firstOrders(),
        rules.smallDocument(),
        rules.abandonedDays(),
        rules.termsAsDecided());
  }
}
