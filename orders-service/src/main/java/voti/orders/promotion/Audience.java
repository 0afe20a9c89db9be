package voti.orders.promotion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom a promotion is.
 *
 * @param kind by what they are known
 * @param among segments, classes, accounts or coupon codes; empty for everybody
 */
public record Audience(Kind kind, List<String> among) {

  /** Everybody. */
  public static final Audience ALL = new Audience(Kind.EVERYBODY, List.of());

  /** By what accounts are known. */
  public enum Kind {
    EVERYBODY,
    SEGMENTS,
    CLASSES,
    ACCOUNTS,
    COUPONS,
    /** Each of the codes for one order. */
    SINGLE_COUPONS
  }

  /** The list is copied. */
  public Audience {
    among = List.copyOf(among);
  }

  /** Why it is not for that buyer; empty when it is. Others are never named. */
  Optional<String> whyNot(Occasion occasion) {
    return switch (kind) {
      case EVERYBODY -> Optional.empty();
      case SEGMENTS -> unless(has(occasion.segment()), "it is for other segments");
      case CLASSES -> unless(has(occasion.accountClass()), "it is for other account classes");
      case ACCOUNTS -> unless(has(occasion.account()), "it is for other accounts");
      case COUPONS ->
          unless(occasion.coupons().stream().anyMatch(among::contains), "its coupon was not shown");
      case SINGLE_COUPONS ->
          unless(
              occasion.coupons().stream().anyMatch(among::contains),
              "its coupon was not shown, or another order has used it");
    };
  }

  boolean isOfOneUse() {
    return kind == Kind.SINGLE_COUPONS;
  }

  /** The same without codes that are used. */
  Audience without(Set<String> used) {
    return isOfOneUse()
        ? new Audience(kind, among.stream().filter(one -> !used.contains(one)).toList())
        : this;
  }

  /** The same for one of its codes; {@code null}: as it is. */
  Audience with(@Nullable String coupon) {
    return coupon == null ? this : new Audience(kind, List.of(coupon));
  }

  private boolean has(@Nullable String one) {
    return one != null && among.contains(one);
  }

  private static Optional<String> unless(boolean so, String why) {
    return so ? Optional.empty() : Optional.of(why);
  }
}
