package voti.credit.ledgermap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import voti.credit.People;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingApprovalRefused;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingApproved;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingDrafted;
import voti.credit.ledgermap.LedgerMappingEvent.LedgerMappingWithdrawn;
import voti.credit.policy.PolicyFile;
import voti.credit.vat.VatCategory;
import voti.kit.testing.Decisions;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class LedgerMappingTest {

  private static final String ID = "lgm-00-0192f3a0-0001-7000-8000-000000000001";
  private static final LedgerAccounts DATA =
      PolicyFile.read("ledger-accounts", LedgerAccounts.class);
  private static final LocalDate TODAY = LocalDate.parse("2010-02-15");
  private static final Actor DRAFTER = People.controller("New chart of accounts");
  private static final Actor SECOND =
      new Actor("emp-00-2", "controller", "finance", null, null, "Compared", "api");

  private static LedgerMappingDrafted drafted() {
    return new LedgerMappingDrafted(
        ID, 2, "lgm-00-1", DATA, "New chart of accounts", DRAFTER.person());
  }

  private static LedgerMappingCommand.ApproveLedgerMapping approve(LocalDate from) {
    return new LedgerMappingCommand.ApproveLedgerMapping(ID, from);
  }

  @Test
  void aDraftIsMadeOnceWithAReason() {
    var draft = new LedgerMappingCommand.DraftLedgerMapping(ID, 2, "lgm-00-1", DATA);
    Decisions.fixture(LedgerMapping.class)
        .givenNoPriorActivity()
        .when(draft, Decisions.by(DRAFTER))
        .expectEvents(drafted());
    Decisions.fixture(LedgerMapping.class)
        .given(drafted())
        .when(draft, Decisions.by(DRAFTER))
        .expectException(WrongState.class);
    Decisions.fixture(LedgerMapping.class)
        .givenNoPriorActivity()
        .when(draft, Decisions.by("controller"))
        .expectException(RuleBroken.class);
  }

  @Test
  void aSecondPersonPutsItInForceOnce() {
    var approved = new LedgerMappingApproved(ID, 2, TODAY, "Compared", "emp-00-2");
    Decisions.fixture(LedgerMapping.class)
        .given(drafted())
        .when(approve(TODAY), Decisions.by(SECOND))
        .expectEvents(approved);
    Decisions.fixture(LedgerMapping.class)
        .given(drafted(), approved)
        .when(approve(TODAY), Decisions.by(SECOND))
        .expectException(WrongState.class);
  }

  @Test
  void aDraftIsWithdrawnOnceAndIsNotApprovedAfterwards() {
    var withdraw = new LedgerMappingCommand.WithdrawLedgerMapping(ID);
    var withdrawn = new LedgerMappingWithdrawn(ID, 2, "New chart of accounts", DRAFTER.person());
    Decisions.fixture(LedgerMapping.class)
        .given(drafted())
        .when(withdraw, Decisions.by(DRAFTER))
        .expectEvents(withdrawn);
    Decisions.fixture(LedgerMapping.class)
        .given(drafted())
        .when(withdraw, Decisions.by("controller"))
        .expectException(RuleBroken.class);
    for (var after : List.of(withdraw, approve(TODAY))) {
      Decisions.fixture(LedgerMapping.class)
          .given(drafted(), withdrawn)
          .when(after, Decisions.by(SECOND))
          .expectException(WrongState.class)
          .expectExceptionMessage("This draft was withdrawn.");
    }
    Decisions.fixture(LedgerMapping.class)
        .given(drafted(), new LedgerMappingApproved(ID, 2, TODAY, "Compared", "emp-00-2"))
        .when(withdraw, Decisions.by(DRAFTER))
        .expectException(WrongState.class)
        .expectExceptionMessage("This version is approved already.");
  }

  @Test
  void theDrafterAndAPastDayAreRefusedAndThatIsStored() {
    Decisions.fixture(LedgerMapping.class)
        .given(drafted())
        .when(approve(TODAY), Decisions.by(DRAFTER))
        .expectEvents(
            new LedgerMappingApprovalRefused(
                ID,
                2,
                "approver-is-not-the-drafter",
                "Who drafted the accounts cannot approve them; ask a second person.",
                DRAFTER.person()));
    Decisions.fixture(LedgerMapping.class)
        .given(drafted())
        .when(approve(TODAY.minusDays(1)), Decisions.by(SECOND))
        .expectEvents(
            new LedgerMappingApprovalRefused(
                ID,
                2,
                "mapping-takes-effect-today-or-later",
                "The accounts cannot take effect on 2010-02-14, before they are approved on"
                    + " 2010-02-15.",
                "emp-00-2"));
  }

  @Test
  void theClosestAccountTakesALine() {
    assertThat(DATA.of(LedgerSymbol.SALES, VatCategory.S, Percentage.of("24.00")).number())
        .isEqualTo("3024");
    assertThat(DATA.of(LedgerSymbol.SALES, VatCategory.S, Percentage.of("9")).number())
        .isEqualTo("3010");
    assertThat(DATA.of(LedgerSymbol.SALES, null, null).number()).isEqualTo("3000");
    for (var symbol : LedgerSymbol.values()) {
      assertThat(DATA.of(symbol, VatCategory.O, Percentage.of("0")).symbol())
          .isEqualTo(symbol.word());
    }
  }

  @Test
  void accountsThatLeaveSomethingOutOrSayItTwiceAreRefusedByName() {
    var without = new ArrayList<>(DATA.accounts());
    without.removeIf(account -> account.symbol().equals("bank"));
    assertThatThrownBy(() -> new LedgerAccounts("n", "s", without)).hasMessageContaining("bank");
    var twice = new ArrayList<>(DATA.accounts());
    twice.add(twice.getFirst());
    assertThatThrownBy(() -> new LedgerAccounts("n", "s", twice)).hasMessageContaining("twice");
    assertThatThrownBy(() -> new LedgerAccount("bank", null, null, "10 20", "Bank"))
        .hasMessageContaining("number");
    assertThatThrownBy(() -> new LedgerAccount("purse", null, null, "1020", "Purse"))
        .hasMessageContaining("purse");
    assertThatThrownBy(() -> new LedgerAccount("sales", null, Percentage.of("24"), "1020", "Sales"))
        .hasMessageContaining("rate");
    assertThat(List.of(LedgerSymbol.values())).hasSize(17);
  }
}
