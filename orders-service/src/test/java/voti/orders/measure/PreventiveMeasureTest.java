package voti.orders.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ACCOUNT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Decisions;
import voti.orders.Life;
import voti.orders.learning.Change;
import voti.orders.learning.Effect;
import voti.orders.learning.Rate;
import voti.orders.learning.Scope;
import voti.orders.measure.MeasureCommand.ConcludeAnalysis;
import voti.orders.measure.MeasureCommand.DecideMeasure;
import voti.orders.measure.MeasureCommand.NoteOverdueAnalysis;
import voti.orders.measure.MeasureCommand.OpenAnalysis;
import voti.orders.measure.MeasureCommand.TakeMeasure;
import voti.orders.measure.MeasureEvent.AnalysisConcluded;
import voti.orders.measure.MeasureEvent.AnalysisOpened;
import voti.orders.measure.MeasureEvent.AnalysisOverdue;
import voti.orders.measure.MeasureEvent.MeasureDecided;
import voti.orders.measure.MeasureEvent.MeasureRequestRefused;
import voti.orders.measure.MeasureEvent.MeasureTaken;
import voti.values.decision.Actor;
import voti.values.decision.WrongState;

class PreventiveMeasureTest {

  private static final String ID = "mea-7f-1";
  private static final LocalDate DAY = LocalDate.of(2010, 5, 1);
  private static final Map<String, String> KAI = by("emp-kai", null);

  private final Life<PreventiveMeasure> measure = new Life<>(PreventiveMeasure.class);

  private static Map<String, String> by(String person, @Nullable String onBehalfOf) {
    return Decisions.by(new Actor(person, "quality", "q", onBehalfOf, null, "Because.", "api"));
  }

  private void opened() {
    measure.one(
        AnalysisOpened.class,
        new OpenAnalysis(ID, "Why", new Scope("BRISTLES", null, ACCOUNT), "emp-kai", DAY),
        "quality");
  }

  private void taken() {
    opened();
    measure.one(AnalysisConcluded.class, new ConcludeAnalysis(ID, "Cold glue.", DAY), "quality");
    assertThat(measure.then(new TakeMeasure(ID, "Warm glue.", DAY), KAI))
        .singleElement()
        .isInstanceOf(MeasureTaken.class);
  }

  private static Effect effect(@Nullable Rate before, @Nullable Rate after) {
    return new Effect(
        DAY.minusDays(90),
        DAY,
        DAY.plusDays(90),
        new Effect.Delivered(before == null ? 0 : before.of(), after == null ? 0 : after.of()),
        before,
        after,
        before == null || after == null ? null : Change.between(before, after),
        false);
  }

  private static DecideMeasure decide(boolean keep, Effect effect) {
    return new DecideMeasure(ID, keep, effect, DAY.plusDays(120));
  }

  @Test
  void itIsKeptByAnotherWithTheFactsThatWereMeasured() {
    taken();
    var helps = effect(Rate.of(56, 70), Rate.of(48, 80));
    for (var same : List.of(KAI, by("emp-x", "emp-kai"))) {
      var refused = (MeasureRequestRefused) measure.then(decide(true, helps), same).getFirst();
      assertThat(refused.rule()).isEqualTo("second-person-decides");
    }
    var kept = (MeasureDecided) measure.then(decide(true, helps), by("emp-heli", null)).getFirst();
    assertThat(kept.kept()).isTrue();
    assertThat(kept.decision().facts())
        .extracting("value")
        .contains("56 of 70", "48 of 80", "0.200000")
        .anyMatch(value -> value.toString().startsWith("0.0524"))
        .anyMatch(value -> value.toString().startsWith("0.3338"));
    assertThat(kept.decision().rules()).hasSize(3).allMatch(rule -> rule.passed());
    assertThat(kept.decision().reason()).isEqualTo("Because.");
    measure.refuses(WrongState.class, decide(false, helps), "head");
  }

  @Test
  void whatMayBeChanceIsSaidAndMayStillBeDropped() {
    taken();
    var unclear = effect(Rate.of(5, 56), Rate.of(0, 29));
    var dropped =
        (MeasureDecided) measure.then(decide(false, unclear), by("emp-heli", null)).getFirst();
    assertThat(dropped.kept()).isFalse();
    assertThat(dropped.decision().rules())
        .filteredOn(rule -> !rule.passed())
        .extracting("rule")
        .containsExactly("effect-is-more-than-chance");
  }

  @Test
  void withoutDeliveriesOnBothSidesNothingIsMeasured() {
    taken();
    var nothing = effect(null, Rate.of(1, 9));
    var refused =
        (MeasureRequestRefused)
            measure.then(decide(true, nothing), by("emp-heli", null)).getFirst();
    assertThat(refused.rule()).isEqualTo("effect-is-measured");
    assertThat(refused.decision().facts()).extracting("value").contains("nothing delivered");
  }

  @Test
  void anAnalysisIsLateOnceAndCanStillBeConcluded() {
    opened();
    assertThat(measure.then(new NoteOverdueAnalysis(ID, DAY), "quality")).isEmpty();
    measure.one(AnalysisOverdue.class, new NoteOverdueAnalysis(ID, DAY.plusDays(1)), "quality");
    assertThat(measure.then(new NoteOverdueAnalysis(ID, DAY.plusDays(2)), "quality")).isEmpty();
    measure.refuses(WrongState.class, new TakeMeasure(ID, "Warm glue.", DAY), "quality");
    measure.one(AnalysisConcluded.class, new ConcludeAnalysis(ID, "Cold glue.", DAY), "quality");
    measure.refuses(WrongState.class, new ConcludeAnalysis(ID, "Again.", DAY), "quality");
  }
}
