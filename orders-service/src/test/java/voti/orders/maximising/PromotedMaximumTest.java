package voti.orders.maximising;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.SamplePromotions.OCCASION;
import static voti.orders.SamplePromotions.terms;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import voti.orders.Samples;
import voti.orders.advice.AdviceLine;
import voti.orders.advice.Kind;
import voti.orders.advice.Reason;
import voti.orders.maximal.Candidate;
import voti.orders.maximal.MaximalOrder;
import voti.orders.maximal.Maximising;
import voti.orders.pricing.BuyerTerms;
import voti.orders.pricing.Column;
import voti.orders.pricing.Price;
import voti.orders.pricing.PriceBook;
import voti.orders.pricing.PriceResolution;
import voti.orders.product.CostFrom;
import voti.orders.product.Details;
import voti.orders.product.ProductStanding;
import voti.orders.promotion.Base;
import voti.orders.promotion.Benefit;
import voti.orders.promotion.Goods;
import voti.orders.promotion.Offer;
import voti.orders.promotion.OfferedLine;
import voti.orders.promotion.OfferedPromotions;
import voti.orders.promotion.Promotions;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;

/** The largest order where promotions hold, of worlds that are small enough to try all orders. */
class PromotedMaximumTest {

  private static final Currency SEK = Currency.getInstance("SEK");
  private static final LocalDate DAY = Samples.DAY;
  private static final long BREADTH = 150;

  @Property(tries = 60)
  void withCampaignsAndPercentagesItIsTheBestOfAllOrders(
      @ForAll long seed, @ForAll @IntRange(max = 60) int crowns) {
    var world = new World(new Random(seed), false);
    var found = world.within(crowns);
    assertThat(found.isProven()).isTrue();
    assertThat(found.value()).isEqualTo(world.best(crowns * 100L));
    assertThat(world.answer(found, crowns).gross().amount())
        .isLessThanOrEqualTo(BigDecimal.valueOf(crowns));
  }

  @Property(tries = 60)
  void whateverPromotionsThereAreItStaysWithinCapsAndWhatIsThere(
      @ForAll long seed, @ForAll @IntRange(max = 60) int crowns) {
    var world = new World(new Random(seed), true);
    var answer = world.answer(world.within(crowns), crowns);
    assertThat(answer.gross().amount()).isLessThanOrEqualTo(BigDecimal.valueOf(crowns));
    for (var line : answer.lines()) {
      var one = world.offered.get(line.product());
      assertThat(line.quantity().longValueExact()).isBetween(one.packs().minimum(), one.most());
      assertThat(line.quantity().longValueExact() % one.packs().pack()).isZero();
      assertThat(one.there() == null ? line.quantity() : one.there())
          .isGreaterThanOrEqualTo(
              one.there() == null ? line.quantity() : line.quantity().add(line.free()));
      assertThat(line.net().plus(line.off())).isEqualTo(line.price().times(line.quantity()));
    }
  }

  @Property(tries = 40)
  void moreHeadroomNeverLowersTheOptimum(
      @ForAll long seed,
      @ForAll @IntRange(max = 60) int less,
      @ForAll @IntRange(max = 60) int more) {
    var world = new World(new Random(seed), true);
    assertThat(world.within(less + more).value())
        .isGreaterThanOrEqualTo(world.within(less).value());
  }

  /** Up to three products in crowns and what promotions hold for them. */
  private static final class World {

    private final Map<String, Offered> offered = new LinkedHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final PriceResolution prices;
    private final OfferedPromotions known;
    private final CandidatePromotions promotions;

    private World(Random random, boolean anyKind) {
      var all = new ArrayList<Offered>();
      var listed = new ArrayList<Price>();
      var products = 1 + random.nextInt(3);
      for (var i = 0; i < products; i++) {
        var crowns = 1 + random.nextInt(12);
        listed.add(price(i, crowns, null));
        if (random.nextBoolean()) {
          listed.add(price(i, 1 + random.nextInt(crowns), 2 + random.nextInt(3)));
        }
        all.add(offered(i, random));
      }
      prices =
          new PriceResolution(
              List.of(
                  new PriceBook(
                      "prl-1",
                      1,
                      "List",
                      SEK,
                      new Period(LocalDate.of(2010, 1, 1), null),
                      List.of(new Column("A", null, Percentage.of("0"))),
                      listed)),
              SEK,
              BuyerTerms.ofContract(null),
              DAY);
      for (var i = 0; i < random.nextInt(4); i++) {
        offers.add(offer(i, random.nextInt(anyKind ? 6 : 2), products, random));
      }
      known = new OfferedPromotions(OCCASION, offers, Map.of());
      promotions = new CandidatePromotions(known, all, prices);
      for (var wanted : all) {
        var one = promotions.withRoomOnTop(wanted);
        offered.put(one.product().product(), one);
        one.candidate(prices, promotions).ifPresent(candidates::add);
      }
    }

    private MaximalOrder within(int crowns) {
      return new Maximising(candidates, BREADTH, Duration.ofSeconds(20)).within(caps(crowns).all());
    }

    private MaximalAnswer answer(MaximalOrder found, int crowns) {
      return new FoundOrder(asked(crowns), found, caps(crowns), offered, prices, promotions)
          .answer(List.of());
    }

    private static Asked asked(int crowns) {
      return new Asked(
          OCCASION.account(), DAY, sek(crowns + ".00"), null, sek("1.50"), 60, List.of());
    }

    private static Caps caps(int crowns) {
      return new Caps(asked(crowns), List.of(vat()));
    }

    /** Of all orders there are, by what promotions really give each. */
    private long best(long budget) {
      return best(0, new ArrayList<>(), 0, budget);
    }

    private long best(int at, List<OfferedLine> lines, long value, long budget) {
      if (at == candidates.size()) {
        return asked(lines) <= budget ? value : 0;
      }
      var one = candidates.get(at);
      var most = best(at + 1, lines, value, budget);
      for (var units = one.pack(); units <= one.most(); units += one.pack()) {
        if (units >= one.minimum()) {
          var with = new ArrayList<>(lines);
          with.add(line(with.size() + 1, one.product(), units));
          most = Math.max(most, best(at + 1, with, value + units * one.value() + BREADTH, budget));
        }
      }
      return most;
    }

    private long asked(List<OfferedLine> lines) {
      var gains = Promotions.give(lines, OCCASION, offers);
      return lines.stream()
          .map(
              line ->
                  line.amount()
                      .minus(
                          gains
                              .of(line.line())
                              .map(gain -> gain.allowance(sek("0.00")))
                              .orElse(sek("0.00"))))
          .mapToLong(MaximalQuestion::minor)
          .sum();
    }

    private OfferedLine line(int number, String product, long units) {
      var quantity = new Quantity(BigDecimal.valueOf(units), "C62");
      var price = prices.of(product, quantity.amount()).orElseThrow();
      var amount = price.price().times(quantity.amount());
      var standing = offered.get(product).product();
      return known.line(number, standing, quantity, price, amount);
    }

    private static Offered offered(int number, Random random) {
      var product =
          new ProductStanding(
              "prd-" + number,
              "S" + number,
              "C62",
              new Details("Product " + number, null, null, null, null, null, null, null),
              List.of(new CostFrom(null, sek("0.00"))),
              null,
              null);
      var surely = new Reason(Kind.REPEAT, new BigDecimal("0.5"), Map.of());
      var packs = new Packs(1 + random.nextInt(2), random.nextInt(4));
      var wanted = packs.within(BigDecimal.valueOf(2L + random.nextInt(5)));
      var there = random.nextBoolean() ? BigDecimal.valueOf(wanted + random.nextInt(2)) : null;
      return new Offered(
          product,
          new AdviceLine("prd-" + number, BigDecimal.ONE, List.of(surely)),
          packs,
          wanted,
          there,
          vat());
    }

    private static Vat vat() {
      return new Vat(VatCategory.S, Percentage.of("0"));
    }

    private static Price price(int product, int crowns, @Nullable Integer from) {
      return new Price(
          "prd-" + product,
          "S" + product,
          "C62",
          "A",
          sek(crowns + ".00"),
          from == null ? null : BigDecimal.valueOf(from));
    }

    private static Offer offer(int number, int kind, int products, Random random) {
      var goods =
          random.nextBoolean()
              ? Goods.ALL
              : new Goods(List.of("prd-" + random.nextInt(products)), List.of());
      var benefit =
          switch (kind) {
            case 0 -> Benefit.campaign(sek((1 + random.nextInt(8)) + ".00"));
            case 1 ->
                Benefit.percentage(
                    Percentage.of(String.valueOf(5 * (1 + random.nextInt(6)))), Base.LIST);
            case 2 -> Benefit.onTop(BigDecimal.valueOf(1 + random.nextInt(3)), BigDecimal.ONE);
            case 3 -> Benefit.from(sek("20.00"), sek("3.33"), Base.REMAINING);
            case 4 -> Benefit.anyOf(BigDecimal.valueOf(3), sek("5.00"));
            default -> Benefit.percentage(Percentage.of("3.333"), Base.REMAINING);
          };
      var left = kind > 1 && random.nextBoolean() ? sek("10.00") : null;
      return new Offer("prm-" + number, terms(goods, benefit), left);
    }
  }
}
