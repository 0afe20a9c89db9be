package voti.credit.creditaccount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import voti.values.Money;

/** Two accounts of one customer become one debtor. */
class MergingTest {

  private static final ItemFacts ITEM =
      new ItemFacts(
          "inv-other",
          ItemKind.INVOICE,
          "2010-9",
          Life.sek("300.00"),
          Life.DAY.minusDays(30),
          Life.DUE);

  @Test
  void theExposureIsTheSumOfBothAndTheLimitThatStandsGoesOn() {
    try (var life = new Life()) {
      life.limit("1000.00").order("one", "400.00").cash("rec-1", "50.00");
      life.otherLimit("700.00").otherItem(ITEM);
      life.merge();
      assertThat(life.exposure()).isEqualTo("650.00");
      assertThat(life.headroom()).isEqualTo("50.00");
      var gone = (CreditAccountEvent.MergedAway) life.last(Life.ID);
      assertThat(gone.standing()).isEqualTo(Standing.unknown(Life.sek("0").currency()));
      assertThat(gone.book().limit()).isEqualTo(Life.sek("1000.00"));
    }
  }

  @Test
  void whatComesForTheOneIsAnsweredByTheOther() {
    try (var life = new Life()) {
      life.limit("1000.00").order("one", "400.00");
      life.otherLimit("700.00").merge();
      life.deliver("dis-1", "one", "400.00").invoice("dis-1", "400.00");
      life.receive("rec-1", "dis-1", "400.00");
      assertThat(life.last().account()).isEqualTo(Life.INTO);
      assertThat(life.exposure()).isEqualTo("0.00");
      life.order("two", "700.01");
      assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderWithheld.class);
    }
  }

  @Test
  void aReleaseLapsesSoThatADeliveryIsNotCoveredByIt() {
    try (var life = new Life()) {
      life.limit("100.00").order("one", "400.00").release("one", "10", 30);
      life.otherLimit("100.00").merge();
      var held = ((CreditAccountEvent.MergedAway) life.last(Life.ID)).book().reservations();
      assertThat(held).singleElement().satisfies(one -> assertThat(one.release()).isNull());
      life.order("one", "410.00");
      assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderWithheld.class);
    }
  }

  @Test
  void anOrderThatWaitsGoesOnWaitingAndIsAskedAgainThere() {
    try (var life = new Life()) {
      life.limit("100.00").order("one", "400.00");
      life.otherLimit("700.00").merge();
      assertThat(life.exposure()).isEqualTo("0.00");
      life.recheck(Life.DAY);
      assertThat(life.exposure()).isEqualTo("400.00");
    }
  }

  @Test
  void aBlockGoesAlong() {
    try (var life = new Life()) {
      life.limit("1000.00").block();
      life.otherLimit("1000.00").merge();
      life.order("one", "1.00");
      assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderWithheld.class);
    }
  }

  @Test
  void accountsInTwoCurrenciesStayApartAndNothingMoves() {
    try (var life = new Life()) {
      life.limit("1000.00").order("one", "400.00");
      var euros =
          new ItemFacts(
              "inv-other",
              ItemKind.INVOICE,
              "2010-9",
              Money.of("30.00", "EUR"),
              Life.DAY,
              Life.DAY.plusDays(30));
      life.otherItem(euros).merge();
      var refused = (CreditAccountEvent.MovementRefused) life.last(CreditAccounts.of(Life.INTO));
      assertThat(refused.rule()).isEqualTo("merged-accounts-share-one-currency");
      assertThat(refused.sentence())
          .isEqualTo(
              Life.ACCOUNT
                  + " is kept in SEK, this account in EUR: what is owed there stays there.");
      life.deliver("dis-1", "one", "400.00");
      assertThat(life.last(Life.ID).standing().total()).isEqualTo(Life.sek("400.00"));
    }
  }

  @Test
  void anAccountWithoutMovementsIsMergedIntoAnyCurrency() {
    try (var life = new Life()) {
      life.otherItem(ITEM).merge();
      assertThat(life.exposure()).isEqualTo("300.00");
    }
  }

  @Test
  void aRequestIsAddressedToTheAccountThatStands() {
    var asked = new CreditAccountCommand.FreeOrder(Life.ID, Life.ACCOUNT, "one", "not needed");
    assertThat(Redirected.to(Life.INTO, asked))
        .isEqualTo(
            new CreditAccountCommand.FreeOrder(
                CreditAccounts.of(Life.INTO), Life.INTO, "one", "not needed"));
  }
}
