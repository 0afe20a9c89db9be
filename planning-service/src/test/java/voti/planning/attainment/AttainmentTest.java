package voti.planning.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static voti.planning.People.HELEN;
import static voti.planning.People.MARI;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import voti.planning.attainment.Counted.Kind;
import voti.planning.plans.PlanView;
import voti.values.Money;

class AttainmentTest {

  private static final YearMonth FEBRUARY = YearMonth.of(2010, 2);
  private static final String JOHNSSONS = "acc-7f-1";
  private static final Counted FEBRUARY_GOODS =
      delivery("dis-1", JOHNSSONS, MARI, "2010-02-15", "5631.29");
  private static final Counted BRUSHES_BACK =
      taken("ret-1", "dis-1", JOHNSSONS, MARI, "2010-02", "2010-03-12", "29.48");

  @Test
  void theStorysFebruary() {
    var attained = Attainment.of(february(), List.of(FEBRUARY_GOODS, BRUSHES_BACK));

    assertThat(attained.volume().actual()).isEqualTo(Money.of("5601.81", "SEK"));
    assertThat(attained.volume().actual().grouped()).isEqualTo("5,601.81");
    assertThat(attained.volume().plan().grouped()).isEqualTo("10,000.00");
    assertThat(attained.volume().percent()).isEqualTo("56.02");
    assertThat(attained.activeBase()).isEqualTo(new Attainment.Count(1, 1));
    assertThat(attained.newClients()).isEqualTo(new Attainment.Count(1, 1));
    assertThat(attained.documents())
        .extracting(Attainment.Line::kind, Attainment.Line::id)
        .containsExactly(tuple("delivery", "dis-1"), tuple("return", "ret-1"));
    assertThat(attained.waiting()).isEmpty();
  }

  @Test
  void nothingSoldIsNothingAttained() {
    var attained = Attainment.of(february(), List.of());

    assertThat(attained.volume().percent()).isEqualTo("0.00");
    assertThat(attained.activeBase().actual()).isZero();
    assertThat(attained.newClients().actual()).isZero();
  }

  @Test
  void anAccountWhoseGoodsAllCameBackIsNeitherActiveNorNew() {
    var all = taken("ret-1", "dis-1", JOHNSSONS, MARI, "2010-02", "2010-03-12", "5631.29");

    var attained = Attainment.of(february(), List.of(FEBRUARY_GOODS, all));

    assertThat(attained.volume().actual().isZero()).isTrue();
    assertThat(attained.activeBase().actual()).isZero();
    assertThat(attained.newClients().actual()).isZero();
  }

  @Test
  void anAccountThatBoughtBeforeIsActiveAndNotNew() {
    var before = delivery("dis-0", JOHNSSONS, MARI, "2009-03-01", "10.00");

    var attained = Attainment.of(february(), List.of(before, FEBRUARY_GOODS));

    assertThat(attained.activeBase().actual()).isEqualTo(1);
    assertThat(attained.newClients().actual()).isZero();
    assertThat(attained.volume().actual()).isEqualTo(Money.of("5631.29", "SEK"));
  }

  @Test
  void anAccountThatBoughtFromAColleagueBeforeIsNotNew() {
    var before = delivery("dis-0", JOHNSSONS, HELEN, "2009-12-01", "10.00");

    assertThat(Attainment.of(february(), List.of(before, FEBRUARY_GOODS)).newClients().actual())
        .isZero();
  }

  @Test
  void theActiveBaseLooksBackTwelveMonthsAndNotOneMore() {
    var inside = delivery("dis-2", "acc-7f-2", MARI, "2009-03-01", "10.00");
    var outside = delivery("dis-3", "acc-7f-3", MARI, "2009-02-28", "10.00");

    assertThat(Attainment.of(february(), List.of(inside, outside)).activeBase().actual())
        .isEqualTo(1);
  }

  @Test
  void anotherCurrencyIsActiveButDoesNotAdd() {
    var euros =
        new Counted(
            "dis-4",
            Kind.DELIVERY,
            "acc-7f-4",
            "dis-4",
            MARI,
            FEBRUARY,
            LocalDate.of(2010, 2, 20),
            Money.of("10.00", "EUR"),
            Instant.EPOCH);

    var attained = Attainment.of(february(), List.of(FEBRUARY_GOODS, euros));

    assertThat(attained.volume().actual()).isEqualTo(Money.of("5631.29", "SEK"));
    assertThat(attained.activeBase().actual()).isEqualTo(2);
  }

  @Test
  void aReturnWithoutItsDeliveryIsShownAsWaitingAndCountsNothing() {
    var waiting =
        new Counted(
            "waiting:ret-9",
            Kind.WAITING_RETURN,
            JOHNSSONS,
            "dis-9",
            null,
            null,
            LocalDate.of(2010, 2, 20),
            Money.of("10.00", "SEK"),
            Instant.EPOCH);

    var attained = Attainment.of(february(), List.of(FEBRUARY_GOODS, waiting));

    assertThat(attained.volume().actual()).isEqualTo(Money.of("5631.29", "SEK"));
    assertThat(attained.waiting()).hasSize(1);
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    var documents = new ArrayList<>(List.of(FEBRUARY_GOODS, BRUSHES_BACK));
    for (var i = 0; i < 20; i++) {
      documents.add(delivery("dis-x" + i, "acc-7f-" + i % 5, MARI, "2010-02-1" + i % 9, "1.10"));
    }
    var first = Attainment.of(february(), List.copyOf(documents));

    for (var seed = 0; seed < 20; seed++) {
      Collections.shuffle(documents, new Random(seed));
      assertThat(Attainment.of(february(), List.copyOf(documents))).isEqualTo(first);
    }
  }

  private static PlanView february() {
    return new PlanView(
        "pln-00-1",
        1,
        "approved",
        MARI,
        "north",
        FEBRUARY,
        Money.of("10000.00", "SEK"),
        1,
        1,
        12,
        null,
        HELEN,
        LocalDate.of(2010, 1, 18),
        0);
  }

  private static Counted delivery(String id, String account, String kam, String on, String goods) {
    return new Counted(
        id,
        Kind.DELIVERY,
        account,
        id,
        kam,
        YearMonth.parse(on.substring(0, 7)),
        LocalDate.parse(on),
        Money.of(goods, "SEK"),
        Instant.EPOCH);
  }

  private static Counted taken(
      String id,
      String dispatch,
      String account,
      String kam,
      String month,
      String on,
      String goods) {
    return new Counted(
        id,
        Kind.RETURN,
        account,
        dispatch,
        kam,
        YearMonth.parse(month),
        LocalDate.parse(on),
        Money.of(goods, "SEK"),
        Instant.EPOCH);
  }
}
