package voti.credit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voti.credit.History;
import voti.credit.bonusnote.BonusNoteEvent;
import voti.credit.call.CallEvent;
import voti.credit.check.CreditCheckEvent;
import voti.credit.collective.CollectiveInvoiceEvent;
import voti.credit.confirmation.BalanceConfirmationEvent;
import voti.credit.confirmation.ConfirmationRoundEvent;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Life;
import voti.credit.cutover.CutOverEvent;
import voti.credit.cutover.TakenOverEvent;
import voti.credit.decision.CreditDecisionEvent;
import voti.credit.dispute.DisputeEvent;
import voti.credit.dunning.DunningLetterEvent;
import voti.credit.dunning.DunningRunEvent;
import voti.credit.dunningterms.DunningTermsEvent;
import voti.credit.einvoice.EInvoiceEvent;
import voti.credit.group.GroupLimitEvent;
import voti.credit.handover.HandOverEvent;
import voti.credit.invoice.InvoiceEvent;
import voti.credit.ledgermap.LedgerMappingEvent;
import voti.credit.limitproposal.LimitProposalEvent;
import voti.credit.numbering.NumberSeriesEvent;
import voti.credit.period.AccountingPeriodEvent;
import voti.credit.policy.CreditPolicyEvent;
import voti.credit.promise.PromiseEvent;
import voti.credit.rates.RateEvent;
import voti.credit.receipt.ReceiptEvent;
import voti.credit.terms.BillingTermsEvent;
import voti.credit.writeoff.WriteOffEvent;
import voti.kit.publishing.Sentences;

class CreditHistorianTest {

  private static final List<Class<?>> FAMILIES =
      List.of(
          CallEvent.class,
          CreditAccountEvent.class,
          CreditCheckEvent.class,
          CreditDecisionEvent.class,
          CutOverEvent.class,
          TakenOverEvent.class,
          GroupLimitEvent.class,
          DisputeEvent.class,
          DunningLetterEvent.class,
          DunningRunEvent.class,
          DunningTermsEvent.class,
          HandOverEvent.class,
          CreditPolicyEvent.class,
          InvoiceEvent.class,
          AccountingPeriodEvent.class,
          BalanceConfirmationEvent.class,
          ConfirmationRoundEvent.class,
          LedgerMappingEvent.class,
          LimitProposalEvent.class,
          BonusNoteEvent.class,
          BillingTermsEvent.class,
          CollectiveInvoiceEvent.class,
          EInvoiceEvent.class,
          NumberSeriesEvent.class,
          PromiseEvent.class,
          RateEvent.class,
          ReceiptEvent.class,
          WriteOffEvent.class);

  private final CreditHistorian historian = new CreditHistorian();

  @Test
  void everyEventIsToldOrSaysWhyNot() {
    var seen = new HashSet<Class<?>>();
    for (var event : History.ofEveryKind()) {
      seen.add(event.getClass());
      var entry = historian.tell(event, History.recorded());
      assertThat(entry == null)
          .as(event.getClass().getSimpleName())
          .isEqualTo(historian.silent().containsKey(event.getClass()));
    }
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            FAMILIES.stream()
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(type -> (Class<?>) type)
                .toList());
  }

  @Test
  void everyEntryIsASentenceInEveryLanguageWithNothingLeftOpen() {
    for (var event : History.ofEveryKind()) {
      var entry = historian.tell(event, History.recorded());
      if (entry != null) {
        assertThat(Sentences.of(entry))
            .containsOnlyKeys("en", "et")
            .allSatisfy((language, text) -> assertThat(text).doesNotContain("{", "}"));
      }
    }
  }

  @Test
  void whatMovesMoneyCarriesTheFigures() {
    for (var event : History.ofEveryKind()) {
      var entry = historian.tell(event, History.recorded());
      if (entry != null && event instanceof CreditAccountEvent moved) {
        assertThat(entry.figures()).containsKeys("exposure", "currency");
        if (moved.standing().limit() != null) {
          assertThat(entry.figures()).containsKeys("headroom", "limit");
        }
      }
      if (entry != null
          && event instanceof CreditAccountEvent.OrderWithheld withheld
          && withheld.amount().grouped().equals("4,500.00")) {
        assertThat(Sentences.of(entry).get("en"))
            .isEqualTo(
                "The order of 4,500.00 SEK was withheld and counts nothing. 4,500.00 SEK exceeds"
                    + " the headroom of 4,195.00 by 305.00. Exposure stays 5,805.00 SEK.");
      }
    }
  }

  @Test
  void aPartThatIsRemindedOfIsNamed() {
    try (var life = new Life()) {
      var standing = life.limit("1.00").standing();
      var raised =
          new CreditAccountEvent.DunningLevelRaised(
              Life.ID, Life.ACCOUNT, "inv-1", 2, 1, Life.DAY, standing);
      assertThat(Sentences.of(historian.tell(raised, History.recorded())).get("en"))
          .isEqualTo("Part 2 of an item has reached dunning level 1.");
    }
  }
}
