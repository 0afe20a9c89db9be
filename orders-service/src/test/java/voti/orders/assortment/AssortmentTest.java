package voti.orders.assortment;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.PAINT;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.assortment.AssortmentCommand.AgreeAssortment;
import voti.orders.assortment.AssortmentCommand.LiftAssortment;
import voti.orders.assortment.AssortmentEvent.AssortmentAgreed;
import voti.orders.assortment.AssortmentEvent.AssortmentLifted;
import voti.orders.assortment.AssortmentEvent.AssortmentRefused;

class AssortmentTest {

  private static final String ID = "ass-7f-0192f3a0-0047-7000-8000-000000000001";
  private static final String CONTRACT = "con-7f-0192f3a0-0002-7000-8000-000000000001";

  private final Life<Assortment> assortment = new Life<>(Assortment.class);

  @Test
  void itHoldsFromItsDayUpToTheNext() {
    assortment.one(AssortmentAgreed.class, agree(DAY, List.of("PAINT"), List.of()), "kam");
    assertThat(assortment.then(agree(DAY.plusDays(3), List.of("PAINT"), List.of()), "kam"))
        .as("it holds already")
        .isEmpty();
    assortment.one(
        AssortmentAgreed.class, agree(DAY.plusDays(5), List.of(), List.of(BRUSH)), "kam");
    assortment.one(
        AssortmentLifted.class,
        new LiftAssortment(ID, ACCOUNT, CONTRACT, DAY.plusDays(9), "A new year."),
        "kam");
    var coverages = coverages();
    assertThat(coverages.on(DAY.minusDays(1))).isEmpty();
    assertThat(covers(coverages, DAY, PAINT, "PAINT", "HOUSE")).isTrue();
    assertThat(covers(coverages, DAY.plusDays(4), BRUSH, "BRUSH", "HOUSE")).isFalse();
    assertThat(covers(coverages, DAY.plusDays(5), BRUSH, "BRUSH", "HOUSE")).isTrue();
    assertThat(covers(coverages, DAY.plusDays(8), PAINT, "PAINT", "HOUSE")).isFalse();
    assertThat(covers(coverages, DAY.plusDays(9), PAINT, "PAINT", "HOUSE")).isTrue();
  }

  @Test
  void aFamilyCoversAllBelowIt() {
    var coverage = new Coverage(CONTRACT, DAY, false, List.of("HOUSE"), List.of());
    assertThat(coverage.covers(PAINT, List.of("PAINT", "HOUSE"))).isTrue();
    assertThat(coverage.covers(PAINT, List.of("GARDEN"))).isFalse();
    assertThat(coverage.covers(PAINT, List.of())).isFalse();
  }

  @Test
  void itCoversSomethingThatWeSell() {
    assertThat(refused(agree(DAY, List.of(), List.of())).rule())
        .isEqualTo("assortment-covers-something");
    var unknown =
        new AgreeAssortment(
            ID, ACCOUNT, CONTRACT, DAY, List.of(), List.of(PAINT), List.of("X-1"), "");
    assertThat(refused(unknown).sentence()).isEqualTo("There is no family or product X-1.");
    var lift = new LiftAssortment(ID, ACCOUNT, CONTRACT, DAY, "Why not.");
    assertThat(assortment.one(AssortmentRefused.class, lift, "kam").rule())
        .isEqualTo("assortment-is-agreed");
  }

  /** On each day the agreement with the latest first day that has come holds, and one only. */
  @Property(tries = 100)
  void oneAgreementHoldsOnADay(
      @ForAll @Size(max = 12) List<@IntRange(max = 20) Integer> days,
      @ForAll @IntRange(max = 25) int asked) {
    var coverages = Coverages.NONE;
    for (var i = 0; i < days.size(); i++) {
      var from = DAY.plusDays(days.get(i));
      coverages =
          coverages.after(
              new AssortmentAgreed(ID, ACCOUNT, CONTRACT, from, List.of("F" + i), List.of(), ""));
    }
    var latest = days.stream().filter(day -> day <= asked).max(Integer::compare);
    assertThat(coverages.on(DAY.plusDays(asked)).map(Coverage::families))
        .isEqualTo(latest.map(day -> List.of("F" + days.lastIndexOf(day))));
  }

  private Coverages coverages() {
    var coverages = Coverages.NONE;
    for (var event : assortment.events()) {
      coverages = coverages.after((AssortmentEvent) event);
    }
    return coverages;
  }

  private static boolean covers(
      Coverages coverages, LocalDate day, String product, String... upwards) {
    return coverages.on(day).orElseThrow().covers(product, List.of(upwards));
  }

  private AssortmentRefused refused(AgreeAssortment command) {
    return assortment.one(AssortmentRefused.class, command, "kam");
  }

  private static AgreeAssortment agree(
      LocalDate from, List<String> families, List<String> products) {
    return new AgreeAssortment(
        ID, ACCOUNT, CONTRACT, from, families, products, List.of(), "As negotiated.");
  }
}
