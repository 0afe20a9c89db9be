package voti.orders.promotion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import voti.values.Money;
import voti.values.Quantity;

/**
 * Which promotions lines get whatever else is ordered, so that an order can be made up with their
 * prices in mind: campaign prices and percentages that go together with all others and whose budget
 * lasts for all there is. What else applies only lowers the total further.
 */
public final class SurePromotions {

  /** In lines of so many units roundings show that would not in one. */
  private static final BigDecimal MANY = BigDecimal.valueOf(10_000);

  private static final int SCALE = 12;

  private final List<Offer> meant;
  private final List<OfferedLine> most;
  private final List<Offer> sure = new ArrayList<>();
  private final List<Uncounted> uncounted = new ArrayList<>();

  /**
   * A promotion that may apply and is not counted on.
   *
   * @param promotion {@code prm-…}
   * @param name as people call it
   * @param reason why not, in a sentence
   */
  public record Uncounted(String promotion, String name, String reason) {}

  /**
   * @param offered what the order may get
   * @param most every line that there may be, at its dearest and in its largest quantity
   */
  public SurePromotions(OfferedPromotions offered, List<OfferedLine> most) {
    this.most = List.copyOf(most);
    this.meant =
        Promotions.meantFor(offered.occasion(), offered.offers()).stream()
            .filter(this::touches)
            .toList();
    for (var offer : meant) {
      why(offer)
          .ifPresentOrElse(
              reason ->
                  uncounted.add(new Uncounted(offer.promotion(), offer.terms().name(), reason)),
              () -> sure.add(unbounded(offer)));
    }
  }

  /** Those that may apply and are not counted on, each with the reason. */
  public List<Uncounted> uncounted() {
    return List.copyOf(uncounted);
  }

  /**
   * What a unit costs at most in lines of at least that quantity, without VAT, in the column's
   * currency. It is exact where each promotion takes whole minor units off each; elsewhere a line's
   * roundings are laid on its units.
   */
  public BigDecimal unitPrice(OfferedLine least) {
    var many = given(least, MANY.max(least.quantity().amount()));
    var one = given(least, BigDecimal.ONE);
    var units = MANY.max(least.quantity().amount());
    var price = least.price().amount();
    if (isExact(one, many, units)) {
      return price.subtract(sum(one));
    }
    var minor = BigDecimal.ONE.movePointLeft(least.price().currency().getDefaultFractionDigits());
    var slack = minor.multiply(BigDecimal.valueOf(sure.size() + 2L));
    var off = sum(many).subtract(slack).divide(units, SCALE, RoundingMode.FLOOR);
    return price
        .subtract(off)
        .add(slack.divide(least.quantity().amount(), SCALE, RoundingMode.CEILING))
        .min(price);
  }

  /** The most goods on top that so much of a line may have. */
  public BigDecimal onTopAtMost(OfferedLine line) {
    return meant.stream()
        .filter(offer -> offer.terms().benefit().kind() == Kind.BUY_N_GET_M)
        .filter(offer -> offer.terms().goods().cover(line))
        .map(offer -> Giving.onTop(offer, line))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Optional<String> why(Offer offer) {
    var kind = offer.terms().benefit().kind();
    if (kind == Kind.BUY_N_GET_M) {
      return Optional.of("goods on top are kept within what is there, not weighed");
    }
    if (kind != Kind.CAMPAIGN_PRICE && kind != Kind.PERCENTAGE) {
      return Optional.of(
          "whether it applies depends on the whole order: it is looked at afterwards");
    }
    if (meant.stream().anyMatch(Choosing::goesAlone) || isOneOfAGroup(offer)) {
      return Optional.of("only the best of several applies, and which one depends on the order");
    }
    return outlasts(offer)
        ? Optional.empty()
        : Optional.of("what is left of its budget may not last for the order");
  }

  private boolean isOneOfAGroup(Offer offer) {
    var group = meant.stream().filter(one -> one.group().equals(offer.group())).toList();
    return group.size() > 1
        && group.stream().anyMatch(one -> one.terms().combination().within() == Combining.BEST_OF);
  }

  /** A minor unit for each line, since each is rounded. */
  private boolean outlasts(Offer offer) {
    var left = offer.left();
    if (left == null) {
      return true;
    }
    var value = Giving.of(unbounded(offer), Basket.of(most));
    var places = left.currency().getDefaultFractionDigits();
    var roundings = new Money(BigDecimal.valueOf(most.size(), places), left.currency());
    return !value.value().plus(roundings).isMoreThan(left);
  }

  private static Offer unbounded(Offer offer) {
    return new Offer(offer.promotion(), offer.terms(), null);
  }

  private boolean touches(Offer offer) {
    var terms = offer.terms();
    var pieces = terms.benefit().pieces();
    return most.stream()
        .anyMatch(
            line ->
                terms.benefit().kind() == Kind.BUNDLE
                    ? pieces.stream().anyMatch(piece -> piece.product().equals(line.product()))
                    : terms.goods().cover(line));
  }

  private List<Given> given(OfferedLine line, BigDecimal units) {
    var one = line.of(new Quantity(units, line.quantity().unit()));
    return Promotions.give(List.of(one), sure).of(line.line()).map(Gain::given).orElse(List.of());
  }

  private static boolean isExact(List<Given> one, List<Given> many, BigDecimal units) {
    return one.size() == many.size()
        && IntStream.range(0, one.size())
            .allMatch(
                at ->
                    Objects.equals(one.get(at).promotion(), many.get(at).promotion())
                        && one.get(at).allowance().times(units).equals(many.get(at).allowance()));
  }

  private static BigDecimal sum(List<Given> given) {
    return given.stream()
        .map(one -> one.allowance().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
