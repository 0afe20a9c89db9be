package voti.credit.bonusnote;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static voti.credit.bonusnote.BonusSamples.ID;
import static voti.credit.bonusnote.BonusSamples.bonus;
import static voti.credit.bonusnote.BonusSamples.heard;
import static voti.credit.bonusnote.BonusSamples.issued;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.credit.bonusnote.BonusNoteCommand.HearSettlement;
import voti.credit.bonusnote.BonusNoteCommand.IssueBonusNote;
import voti.credit.vat.Vat;

/** A settlement is one credit note, with the VAT of what it makes cheaper. */
class BonusNoteTest {

  private final AggregateTestFixture<BonusNote> fixture =
      new AggregateTestFixture<>(BonusNote.class);

  @Test
  void aSettlementIsKeptFirst() {
    fixture
        .givenNoPriorActivity()
        .when(new HearSettlement(ID, Samples.ACCOUNT, bonus(false)))
        .expectEvents(heard(bonus(false)));
  }

  @Test
  void heardTwiceItIsKeptOnce() {
    fixture
        .given(heard(bonus(false)))
        .when(new HearSettlement(ID, Samples.ACCOUNT, bonus(false)))
        .expectNoEvents();
  }

  @Test
  void itsNoteCarriesTheVatOfEachRateRoundedOnce() {
    fixture
        .given(heard(bonus(false)))
        .when(new IssueBonusNote(ID, "C2011-000001"))
        .expectEvents(issued(bonus(false)));
  }

  @Test
  void anIssuedNoteIsNotIssuedAgain() {
    fixture
        .given(heard(bonus(true)), issued(bonus(true)))
        .when(new IssueBonusNote(ID, "C2011-000002"))
        .expectNoEvents();
  }

  @Test
  void whereTheVatOfItsSuppliesWasNotToldNoneIsTakenBack() {
    var untold = bonus(Samples.sek("112.04"), List.of(), false);
    fixture
        .given(heard(untold))
        .when(new IssueBonusNote(ID, "C2011-000001"))
        .expectEvents(
            new BonusNoteEvent.BonusNoteIssued(
                ID, Samples.ACCOUNT, "C2011-000001", untold, List.of(), Samples.sek("112.04")));
  }

  @Test
  void sharesAreTheWholeBonus() {
    var part = List.of(new BonusShare(Vat.of("S", "24"), Samples.sek("100.00")));
    assertThatThrownBy(() -> bonus(Samples.sek("112.04"), part, false))
        .hasMessageContaining("are not its amount");
  }
}
