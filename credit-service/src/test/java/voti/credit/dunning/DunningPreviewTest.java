package voti.credit.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.values.Money;

class DunningPreviewTest {

  private static final LocalDate DUE = Dunnable.DUE;
  private static final Money NOTHING = Samples.sek("0");

  private final DunningPreview preview = new DunningPreview(Dunnable.PROCEDURE, Dunnable.LAW);

  private Proposal on(LocalDate day, Dunnable... all) {
    return preview.of(day, Stream.of(all).map(Dunnable::candidate).toList(), NOTHING, false);
  }

  @Test
  void itemsClimbOneStepAtATimeAndNotBeforeTheLastLettersDaysToPay() {
    var invoice = Dunnable.of("1", "5731.29");
    assertThat(on(DUE.plusDays(4), invoice).why()).isEqualTo("nothing-due");
    var first = on(DUE.plusDays(60), invoice);
    assertThat(first.items()).extracting(DunnedItem::level).containsExactly(1);
    assertThat(first.payBy()).isEqualTo(DUE.plusDays(67));
    var reminded = invoice.after(first.items().getFirst(), DUE.plusDays(60));
    assertThat(on(DUE.plusDays(67), reminded).leftOut())
        .extracting(LeftOut::why)
        .containsExactly("not-yet");
    var second = on(DUE.plusDays(68), reminded);
    assertThat(second.items()).extracting(DunnedItem::level).containsExactly(2);
  }

  @Test
  void eachPartOfAnItemClimbsByItself() {
    var reminded = Dunnable.of("1", "100.00");
    var first = on(DUE.plusDays(5), reminded).items().getFirst();
    var one = reminded.after(first, DUE.plusDays(5)).candidate();
    var other = Dunnable.of("1", "50.00").candidate();
    var both = preview.of(DUE.plusDays(20), List.of(part(one, 1), part(other, 2)), NOTHING, false);
    assertThat(both.items()).extracting(DunnedItem::debt).containsExactly("1/P1", "1/P2");
    assertThat(both.items()).extracting(DunnedItem::level).containsExactly(2, 1);
  }

  private static Candidate part(Candidate of, int part) {
    return new Candidate(
        of.item(),
        of.number(),
        of.owed(),
        of.due(),
        of.contested(),
        of.level(),
        of.remindedOn(),
        of.interestThrough(),
        of.claim(),
        of.promised(),
        of.handedOver(),
        part);
  }

  @Test
  void aWholeLifeChargesInterestOnceForEachDayAndSetsFeesOffAgainstTheFixedSum() {
    var invoice = Dunnable.of("1", "5731.29");
    var first = on(DUE.plusDays(5), invoice).items().getFirst();
    assertThat(first.fee()).isEqualTo(NOTHING);
    assertThat(first.interest()).isEqualTo(NOTHING);

    invoice = invoice.after(first, DUE.plusDays(5));
    var second = on(DUE.plusDays(15), invoice).items().getFirst();
    assertThat(second.fee()).isEqualTo(Samples.sek("60.00"));
    // 5,731.29 × (0.5 % + 8 points) × 15 / 365
    assertThat(second.interest()).isEqualTo(Samples.sek("20.02"));
    assertThat(second.interestFrom()).isEqualTo("2010-06-11");
    assertThat(second.interestThrough()).isEqualTo("2010-06-25");

    invoice = invoice.after(second, DUE.plusDays(15));
    var last = on(DUE.plusDays(40), invoice).items().getFirst();
    assertThat(last.level()).isEqualTo(3);
    assertThat(last.interestFrom()).isEqualTo("2010-06-26");
    // 5,731.29 × 8.5 % × 25 / 365
    assertThat(last.interest()).isEqualTo(Samples.sek("33.37"));
    // SEK 450 together, of which 60 were charged before.
    assertThat(last.fee()).isEqualTo(Samples.sek("390.00"));

    invoice = invoice.after(last, DUE.plusDays(40));
    assertThat(on(DUE.plusDays(400), invoice).leftOut())
        .extracting(LeftOut::why)
        .containsExactly("exhausted");
  }

  @Test
  void whatIsContestedPromisedOrHandedOverIsLeftOutByName() {
    var part = Dunnable.of("1", "1000.00").contested("400.00");
    var proposal =
        on(
            DUE.plusDays(15),
            part,
            Dunnable.of("2", "100.00").contested("100.00"),
            Dunnable.of("3", "100.00").promise(),
            Dunnable.of("4", "100.00").handed());
    assertThat(proposal.items()).extracting(DunnedItem::item).containsExactly("1");
    assertThat(proposal.items().getFirst().due()).isEqualTo(Samples.sek("600.00"));
    assertThat(proposal.items().getFirst().contested()).isEqualTo(Samples.sek("400.00"));
    assertThat(proposal.leftOut())
        .extracting(LeftOut::why)
        .containsExactly("contested", "promised", "handed-over");
    assertThat(proposal.leftOut().getFirst().open()).isEqualTo(Samples.sek("100.00"));
  }

  @Test
  void nobodyIsWrittenToForTooLittleOrWhenWeOweMoreOrWhenExcluded() {
    var day = DUE.plusDays(5);
    assertThat(on(day, Dunnable.of("1", "99.99")).why()).isEqualTo("below-minimum");
    assertThat(on(day, Dunnable.of("1", "100.00")).isLetter()).isTrue();
    var candidates = List.of(Dunnable.of("1", "1000.00").candidate());
    assertThat(preview.of(day, candidates, Samples.sek("1000.00"), false).why())
        .isEqualTo("covered");
    assertThat(preview.of(day, candidates, Samples.sek("900.01"), false).why())
        .isEqualTo("below-minimum");
    assertThat(preview.of(day, candidates, NOTHING, true).why()).isEqualTo("excluded");
  }

  @Test
  void theLetterHasTheHighestLevelAndItsText() {
    var old = Dunnable.of("1", "1000.00");
    var reminded = old.after(on(DUE.plusDays(5), old).items().getFirst(), DUE.plusDays(5));
    var proposal = on(DUE.plusDays(20), reminded, Dunnable.of("2", "500.00"));
    assertThat(proposal.items()).extracting(DunnedItem::level).containsExactly(2, 1);
    assertThat(Proposal.level(proposal.items())).isEqualTo(2);
    assertThat(Dunnable.PROCEDURE.text("et", 2).subject()).startsWith("Teine");
    assertThat(Dunnable.PROCEDURE.text("sv", 2).language()).isEqualTo("en");
  }

  @Test
  void aProcedureWithAGapIsRefused() {
    var levels = Dunnable.PROCEDURE.levels();
    var texts = Dunnable.PROCEDURE.texts();
    assertThatThrownBy(
            () ->
                new DunningProcedure(
                    "p", "2", List.of(levels.get(0), levels.get(2)), List.of(), texts))
        .hasMessage("level 2 is missing");
    assertThatThrownBy(() -> new DunningProcedure("p", "2", levels, List.of(), texts.subList(0, 5)))
        .hasMessage("no text of level 3 in et");
  }

  @Property(tries = 300)
  void whateverHappensOnlyWhatIsUncontestedIsAskedForAndNoStepIsSkipped(
      @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 1_000_000) Integer> cents,
      @ForAll @IntRange(max = 100) int percentContested,
      @ForAll @IntRange(max = 3) int level,
      @ForAll @IntRange(min = 1, max = 200) int late) {
    var day = DUE.plusDays(late);
    var all =
        java.util.stream.IntStream.range(0, cents.size())
            .mapToObj(
                n -> {
                  var amount = new Money(BigDecimal.valueOf(cents.get(n), 2), NOTHING.currency());
                  var part = amount.times(new BigDecimal(percentContested).movePointLeft(2));
                  var invoice = Dunnable.of(Integer.toString(n), "0").contested("0");
                  return new Dunnable(
                      invoice.item(),
                      amount,
                      part,
                      level,
                      null,
                      null,
                      invoice.claim(),
                      n == 1,
                      n == 2);
                })
            .toList();
    var proposal = on(day, all.toArray(Dunnable[]::new));
    assertThat(proposal.items().size() + proposal.leftOut().size()).isEqualTo(all.size());
    for (var item : proposal.items()) {
      var from = all.get(Integer.parseInt(item.item()));
      assertThat(item.level()).isEqualTo(level + 1);
      assertThat(late).isGreaterThanOrEqualTo(Dunnable.PROCEDURE.level(level + 1).afterDays());
      assertThat(item.due()).isEqualTo(from.amount().minus(from.contested()));
      assertThat(from.promised() || from.handedOver()).isFalse();
      assertThat(item.fee().isNegative() || item.interest().isNegative()).isFalse();
    }
  }
}
