package voti.orders.promotion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;

/**
 * A promotion as it is asked for. Amounts are in its currency.
 *
 * @param until the first day it no longer holds; {@code null}: it has no end
 * @param audience {@code everybody}, {@code segments}, {@code classes}, {@code accounts} or {@code
 *     coupons}
 * @param among those segments, classes, accounts or codes
 * @param products by id or item number
 * @param families by code; without products and families it covers everything
 * @param kind {@code campaign-price}, {@code percentage}, {@code buy-n-get-m}, {@code bundle},
 *     {@code threshold} or {@code mix-and-match}
 * @param base {@code list} or {@code remaining}
 * @param group of which an order gets one, or all that stack
 * @param within its group: {@code best-of} or {@code stack}
 * @param between it and others: the same
 */
record PromotionRequest(
    @Nullable String id,
    @NotBlank String name,
    @Pattern(regexp = "[A-Z]{3}", message = "is an ISO 4217 code such as EUR") String currency,
    LocalDate from,
    @Nullable LocalDate until,
    @Pattern(
            regexp = "everybody|segments|classes|accounts|coupons|single-coupons",
            message = "is everybody, segments, classes, accounts, coupons or single-coupons")
        String audience,
    @Nullable @Size(max = MOST) List<@NotBlank String> among,
    @Nullable @Size(max = MOST) List<@NotBlank String> products,
    @Nullable @Size(max = MOST) List<@NotBlank String> families,
    @Pattern(
            regexp = "campaign-price|percentage|buy-n-get-m|bundle|threshold|mix-and-match",
            message = "is one of the six kinds")
        String kind,
    @Nullable BigDecimal price,
    @Nullable BigDecimal percent,
    @Nullable @Pattern(regexp = "list|remaining", message = "is list or remaining") String base,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal reaches,
    @Nullable BigDecimal buy,
    @Nullable BigDecimal free,
    @Nullable @Size(max = MOST) List<@Valid PieceRequest> pieces,
    @Nullable String group,
    @Nullable @Pattern(regexp = "best-of|stack", message = "is best-of or stack") String within,
    @Nullable @Pattern(regexp = "best-of|stack", message = "is best-of or stack") String between,
    @Nullable BigDecimal budget,
    @Nullable Boolean belowFloor,
    @Nullable String reason) {

  private static final int MOST = 1000;

  /** A product of a bundle, and how much of it. */
  record PieceRequest(@NotBlank String product, BigDecimal quantity) {}

  /**
   * The terms that are asked for.
   *
   * @param product finds a product's id by its id or number
   */
  PromotionTerms terms(UnaryOperator<String> product) {
    return new PromotionTerms(
        name,
        Currency.getInstance(currency).getCurrencyCode(),
        new Period(from, until),
        new Audience(Audience.Kind.valueOf(constant(audience)), some(among)),
        new Goods(some(products).stream().map(product).toList(), some(families)),
        benefit(product),
        new Combination(
            group == null || group.isBlank() ? null : group, combining(within), combining(between)),
        money(budget),
        Boolean.TRUE.equals(belowFloor));
  }

  private Benefit benefit(UnaryOperator<String> product) {
    return new Benefit(
        Kind.valueOf(constant(kind)),
        money(price),
        percent == null ? null : new Percentage(percent),
        base == null ? null : Base.valueOf(constant(base)),
        money(amount),
        money(reaches),
        buy,
        free,
        Objects.requireNonNullElse(pieces, List.<PieceRequest>of()).stream()
            .map(piece -> new Piece(product.apply(piece.product()), piece.quantity()))
            .toList());
  }

  private @Nullable Money money(@Nullable BigDecimal figure) {
    return figure == null ? null : new Money(figure, Currency.getInstance(currency));
  }

  private static Combining combining(@Nullable String stated) {
    return stated == null ? Combining.STACK : Combining.valueOf(constant(stated));
  }

  private static List<String> some(@Nullable List<String> stated) {
    return stated == null ? List.of() : stated;
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
