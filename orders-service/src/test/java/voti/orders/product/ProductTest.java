package voti.orders.product;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.product.ProductCommand.IntroduceProduct;
import voti.orders.product.ProductCommand.StateProduct;
import voti.orders.product.ProductEvent.ActivePeriodSet;
import voti.orders.product.ProductEvent.ProductDescribed;
import voti.orders.product.ProductEvent.ProductIntroduced;
import voti.orders.product.ProductEvent.ProductRefused;
import voti.orders.product.ProductEvent.StandardCostSet;
import voti.orders.product.ProductEvent.SuccessorNamed;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Gtin;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;

class ProductTest {

  private static final Vat S = new Vat(VatCategory.S, Percentage.of("24"));

  private final Life<Product> product = new Life<>(Product.class);

  @Test
  void whatIsIntroducedWithMoreThanANameIsDescribedToo() {
    var details = packed("12", "12", "12");
    var happened = product.then(introduce(whole(Details.named("Paint", S).and(details))), "admin");
    assertThat(happened).hasSize(2).first().isInstanceOf(ProductIntroduced.class);
    var described = (ProductDescribed) happened.get(1);
    assertThat(described.details().name()).isEqualTo("Paint");
    assertThat(described.details().packs()).hasSize(1);
  }

  @Test
  void aProductIsIntroducedOnce() {
    introduced();
    assertThat(product.then(introduce(whole(Details.named("Paint", S))), "admin")).isEmpty();
    var other =
        product.one(ProductRefused.class, introduce(whole(Details.named("Oil", S))), "admin");
    assertThat(other.rule()).isEqualTo("product-is-introduced-once");
    assertThat(other.sentence()).isEqualTo("This id already stands for SItemNo001, Paint.");
  }

  @Test
  void whatIsNotSaidAnewStays() {
    introduced();
    product.then(state(Statement.of(packed("12", "12", "12"))), "admin");
    var gtin = new Details(null, null, new Gtin("6291041500213"), null, null, null, null, null);
    var described = product.one(ProductDescribed.class, state(Statement.of(gtin)), "admin");
    assertThat(described.details().minimum()).isEqualTo("12");
    assertThat(described.details().name()).isEqualTo("Paint");
    assertThat(product.then(state(Statement.of(gtin)), "admin")).isEmpty();
  }

  @Test
  void aCostHasAFirstDayAndIsKnownByDate() {
    introduced();
    product.one(StandardCostSet.class, state(Statement.of(sek("41.00"), DAY)), "admin");
    assertThat(product.then(state(Statement.of(sek("41.00"), DAY.plusDays(9))), "admin"))
        .as("it costs that already")
        .isEmpty();
    var standing = standing(product.events());
    assertThat(standing.costOn(DAY.minusDays(1))).isEqualTo(sek("38.00"));
    assertThat(standing.costOn(DAY)).isEqualTo(sek("41.00"));
    refused("cost-keeps-its-currency", Statement.of(Money.of("1.00", "EUR"), DAY));
    refused("cost-is-not-negative", Statement.of(sek("-1.00"), DAY));
    refused(
        "another-cost-has-a-first-day",
        new Statement(null, Details.NONE, sek("9.00"), null, null, null));
  }

  @Test
  void unitsPacksAndNumbersAreHeldToTheirRules() {
    assertThat(refusal(introduce(statement("PCS", Details.named("Paint", S)))).field())
        .isEqualTo("unit");
    introduced();
    refused("unit-of-product-stays", statement("KGM", Details.NONE));
    refused("unit-is-of-recommendation-20", Statement.of(pack("CARTON", "12")));
    refused("packs-have-units-of-their-own", Statement.of(pack("LTR", "12")));
    refused("numbers-are-more-than-none", Statement.of(pack("XCT", "0")));
    refused("minimum-is-a-multiple", Statement.of(packed("12", "10", "4")));
  }

  @Test
  void whatIsKnownAroundItCanStandAgainstIt() {
    introduced();
    var gtin = new Details(null, null, new Gtin("6291041500213"), "PAINT", null, null, null, null);
    var said = new Statement(null, gtin, null, null, BRUSH, null);
    assertThat(refusal(new StateProduct(PAINT, "S", said, around("SItemNo011", true, true, true))))
        .satisfies(
            refused -> {
              assertThat(refused.rule()).isEqualTo("gtin-names-one-product");
              assertThat(refused.sentence())
                  .isEqualTo("The GTIN 6291041500213 is that of SItemNo011.");
            });
    assertThat(refusal(new StateProduct(PAINT, "S", said, around(null, false, true, true))).rule())
        .isEqualTo("family-is-known");
    assertThat(refusal(new StateProduct(PAINT, "S", said, around(null, true, false, true))).rule())
        .isEqualTo("successor-is-known");
    assertThat(refusal(new StateProduct(PAINT, "S", said, around(null, true, true, false))).rule())
        .isEqualTo("succession-ends");
  }

  @Test
  void itIsSucceededAndActiveInAHalfOpenPeriod() {
    introduced();
    product.one(SuccessorNamed.class, state(Statement.succeededBy(BRUSH)), "admin");
    var period = new Period(DAY, DAY.plusDays(10));
    product.one(ActivePeriodSet.class, state(Statement.active(period)), "admin");
    var standing = standing(product.events());
    assertThat(standing.isActiveOn(DAY)).isTrue();
    assertThat(standing.isActiveOn(DAY.plusDays(10))).isFalse();
    assertThat(standing.successor()).isEqualTo(BRUSH);
    product.one(ActivePeriodSet.class, state(Statement.active(new Period(DAY, null))), "admin");
  }

  @Test
  void aPackIsSoManyUnits() {
    introduced();
    product.then(state(Statement.of(pack("XCT", "12.5"))), "admin");
    var standing = standing(product.events());
    assertThat(standing.inItsUnit(Quantity.of("3", "XCT"))).contains(Quantity.of("37.5", "LTR"));
    assertThat(standing.inItsUnit(Quantity.of("3", "LTR"))).contains(Quantity.of("3", "LTR"));
    assertThat(standing.inItsUnit(Quantity.of("3", "KGM"))).isEmpty();
  }

  /** The cost of a day is the one that was said last of those whose first day has come. */
  @Property(tries = 100)
  void theLatestFirstDayThatHasComeCounts(
      @ForAll @Size(max = 10) List<@IntRange(max = 20) Integer> days,
      @ForAll @IntRange(max = 25) int asked) {
    var standing =
        ProductStanding.of(new ProductIntroduced(PAINT, "S", "Paint", "LTR", sek("1000.00"), S));
    for (var i = 0; i < days.size(); i++) {
      var set = new StandardCostSet(PAINT, sek(i + ".00"), DAY.plusDays(days.get(i)));
      standing = ProductStanding.after(standing, set);
    }
    var latest = days.stream().filter(day -> day <= asked).max(Integer::compare);
    var expected = latest.map(days::lastIndexOf).map(i -> i + ".00").orElse("1000.00");
    assertThat(standing.costOn(DAY.plusDays(asked))).isEqualTo(sek(expected));
  }

  private void introduced() {
    product.then(introduce(whole(Details.named("Paint", S))), "admin");
  }

  private void refused(String rule, Statement said) {
    assertThat(refusal(state(said)).rule()).isEqualTo(rule);
  }

  private ProductRefused refusal(ProductCommand command) {
    return product.one(ProductRefused.class, command, "admin");
  }

  private static ProductStanding standing(List<Object> events) {
    ProductStanding standing = null;
    for (var event : events) {
      standing = ProductStanding.after(standing, (ProductEvent) event);
    }
    return java.util.Objects.requireNonNull(standing);
  }

  private static Surroundings around(
      @Nullable String gtinOf, boolean family, boolean successor, boolean ends) {
    return new Surroundings(gtinOf, family, successor, ends);
  }

  private static Details packed(String holds, String minimum, String multiple) {
    return new Details(
        null,
        null,
        null,
        null,
        List.of(new PackLevel("XCT", new BigDecimal(holds))),
        new BigDecimal(minimum),
        new BigDecimal(multiple),
        null);
  }

  private static Details pack(String unit, String holds) {
    var packs = List.of(new PackLevel(unit, new BigDecimal(holds)));
    return new Details(null, null, null, null, packs, null, null, null);
  }

  private static Statement whole(Details details) {
    return statement("LTR", details);
  }

  private static Statement statement(String unit, Details details) {
    return new Statement(unit, details, sek("38.00"), null, null, null);
  }

  private static IntroduceProduct introduce(Statement said) {
    return new IntroduceProduct(PAINT, "SItemNo001", said, Surroundings.CLEAR);
  }

  private static StateProduct state(Statement said) {
    return new StateProduct(PAINT, "SItemNo001", said, Surroundings.CLEAR);
  }
}
