package voti.orders.bonus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.tax.Vat;
import voti.values.Ladder;
import voti.values.Money;

/**
 * What counts and has not come back, by what it carries: over these supplies a bonus is spread.
 *
 * @param debtor who owed for the latest delivery; {@code null}: none was told
 */
record SuppliedGoods(@Nullable String debtor, List<At> parts) {

  static final SuppliedGoods NONE = new SuppliedGoods(null, List.of());

  SuppliedGoods {
    parts = List.copyOf(parts);
  }

  /**
   * @param vat {@code null} where it was not kept
   * @param net delivered less returned
   */
  record At(@Nullable Vat vat, Money net) {}

  SuppliedGoods plus(List<BonusLine> lines, @Nullable String by) {
    var now = new ArrayList<>(parts);
    lines.forEach(line -> add(now, line.vat(), line.net()));
    return new SuppliedGoods(by == null ? debtor : by, now);
  }

  SuppliedGoods minus(List<BonusLine> lines) {
    var now = new ArrayList<>(parts);
    lines.forEach(line -> add(now, line.vat(), line.net().negated()));
    return new SuppliedGoods(debtor, now);
  }

  /** An amount by VAT, by the ladder, in proportion to what is left of the supplies. */
  List<BonusShare> spread(Money amount) {
    var left = parts.stream().filter(part -> !part.net().isZero()).toList();
    if (left.isEmpty()
        || left.stream().anyMatch(part -> part.vat() == null || part.net().isNegative())) {
      return List.of();
    }
    var spread = Ladder.spread(amount, left.stream().map(part -> part.net().amount()).toList());
    var shares = new ArrayList<BonusShare>();
    for (var i = 0; i < left.size(); i++) {
      var vat = left.get(i).vat();
      if (vat != null && spread.get(i).isPositive()) {
        shares.add(new BonusShare(vat, spread.get(i)));
      }
    }
    return shares;
  }

  private static void add(List<At> parts, @Nullable Vat vat, Money net) {
    for (var i = 0; i < parts.size(); i++) {
      var one = parts.get(i);
      if (vat == null ? one.vat() == null : vat.equals(one.vat())) {
        parts.set(i, new At(vat, one.net().plus(net)));
        return;
      }
    }
    parts.add(new At(vat, net));
  }
}
