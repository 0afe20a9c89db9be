package voti.accounts.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static voti.accounts.Story.ACCOUNT;
import static voti.accounts.Story.BOTH;
import static voti.accounts.Story.BUYER;
import static voti.accounts.Story.BUYER_SIGNED;
import static voti.accounts.Story.CONTRACT;
import static voti.accounts.Story.MANAGER;
import static voti.accounts.Story.MONDAY;
import static voti.accounts.Story.SELLER_SIGNED;
import static voti.accounts.Story.TERMS;
import static voti.accounts.Story.TUESDAY;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import voti.accounts.Deciding;
import voti.accounts.contract.ContractCommand.DraftContract;
import voti.accounts.contract.ContractCommand.SignContract;
import voti.accounts.contract.ContractEvent.ContractDrafted;
import voti.accounts.contract.ContractEvent.ContractSigned;
import voti.accounts.contract.ContractEvent.DraftRefused;
import voti.accounts.contract.ContractEvent.SignatureGiven;
import voti.values.decision.Actor;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

class ContractTest {

  private static final Terms NINETY_DAYS = new Terms(90, "B", "SEK", TUESDAY, null);
  private static final ContractDrafted DRAFTED =
      new ContractDrafted(CONTRACT, ACCOUNT, TERMS, decided(TERMS, Deciding.KAM));

  private final AggregateTestFixture<Contract> contract =
      Deciding.fixture(Contract.class, Deciding.KAM);

  @Test
  void termsAreDraftedWithTheDecisionOnRecord() {
    contract
        .givenNoPriorActivity()
        .when(new DraftContract(CONTRACT, ACCOUNT, TERMS))
        .expectEvents(DRAFTED);
    assertThat(DRAFTED.decision().outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(DRAFTED.decision().policy().version()).isEqualTo("1");
    assertThat(DRAFTED.decision().rules().getFirst().sentence())
        .isEqualTo("Payment after 30 days stays within 60.");
  }

  @Test
  void ninetyDaysAreRefusedToAManagerWithTheRoleThatCould() {
    var refused = decided(NINETY_DAYS, Deciding.KAM);
    contract
        .givenNoPriorActivity()
        .when(new DraftContract(CONTRACT, ACCOUNT, NINETY_DAYS))
        .expectEvents(
            new DraftRefused(
                CONTRACT,
                ACCOUNT,
                NINETY_DAYS,
                refused,
                "payment-term-stays-within-sixty-days",
                "Payment after 90 days is beyond 60 and must be agreed expressly by the commercial director."));
    assertThat(refused.authority().needed()).isEqualTo("commercial-director");
  }

  @Test
  void theCommercialDirectorMayAgreeToThem() {
    var granted = decided(NINETY_DAYS, Deciding.DIRECTOR);
    Deciding.fixture(Contract.class, Deciding.DIRECTOR)
        .givenNoPriorActivity()
        .when(new DraftContract(CONTRACT, ACCOUNT, NINETY_DAYS))
        .expectEvents(new ContractDrafted(CONTRACT, ACCOUNT, NINETY_DAYS, granted));
    assertThat(granted.rules().getFirst().passed()).isFalse();
  }

  @Test
  void sixtyDaysAreTheLastThatNeedNobody() {
    assertThat(new PaymentTermStaysWithinSixtyDays(days(60), Deciding.KAM).holds()).isTrue();
    assertThat(new PaymentTermStaysWithinSixtyDays(days(61), Deciding.KAM).holds()).isFalse();
  }

  @Test
  void aRefusedDraftMayBeDraftedAgainWithOtherTerms() {
    contract
        .given(
            new DraftRefused(
                CONTRACT, ACCOUNT, NINETY_DAYS, decided(NINETY_DAYS, Deciding.KAM), "r", "s"))
        .when(new DraftContract(CONTRACT, ACCOUNT, TERMS))
        .expectEvents(DRAFTED);
  }

  @Test
  void otherTermsAreAnotherContract() {
    contract
        .given(DRAFTED)
        .when(new DraftContract(CONTRACT, ACCOUNT, TERMS))
        .expectException(WrongState.class);
  }

  @Test
  void theFirstSignatureIsNotEnough() {
    contract
        .given(DRAFTED)
        .when(new SignContract(CONTRACT, BUYER, Side.BUYER, MONDAY))
        .expectEvents(new SignatureGiven(CONTRACT, ACCOUNT, BUYER_SIGNED));
  }

  @Test
  void theSecondSignatureMakesTheContractHold() {
    contract
        .given(DRAFTED, new SignatureGiven(CONTRACT, ACCOUNT, BUYER_SIGNED))
        .when(new SignContract(CONTRACT, MANAGER, Side.SELLER, TUESDAY))
        .expectEvents(
            new SignatureGiven(CONTRACT, ACCOUNT, SELLER_SIGNED),
            new ContractSigned(CONTRACT, ACCOUNT, TERMS, BOTH));
  }

  @Test
  void theSameSignatureAgainChangesNothing() {
    contract
        .given(DRAFTED, new SignatureGiven(CONTRACT, ACCOUNT, BUYER_SIGNED))
        .when(new SignContract(CONTRACT, BUYER, Side.BUYER, MONDAY))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void eachSideSignsOnce() {
    contract
        .given(DRAFTED, new SignatureGiven(CONTRACT, ACCOUNT, BUYER_SIGNED))
        .when(new SignContract(CONTRACT, "Eva Johnsson", Side.BUYER, TUESDAY))
        .expectException(WrongState.class);
  }

  @Test
  void nobodySignsForBothSides() {
    contract
        .given(DRAFTED, new SignatureGiven(CONTRACT, ACCOUNT, BUYER_SIGNED))
        .when(new SignContract(CONTRACT, BUYER, Side.SELLER, TUESDAY))
        .expectException(RuleBroken.class);
  }

  @Test
  void whatIsNotDraftedIsNotSigned() {
    contract
        .givenNoPriorActivity()
        .when(new SignContract(CONTRACT, BUYER, Side.BUYER, MONDAY))
        .expectNoEvents()
        .expectException(Unknown.class);
  }

  @Test
  void termsMustMakeSense() {
    assertThatThrownBy(() -> days(-1)).hasMessageContaining("payment days");
    assertThatThrownBy(() -> new Terms(30, "", "SEK", MONDAY, null)).hasMessageContaining("column");
    assertThatThrownBy(() -> new Terms(30, "B", "XQX", MONDAY, null))
        .hasMessage("there is no currency \"XQX\"");
    assertThatThrownBy(() -> new Terms(30, "B", "SEK", TUESDAY, MONDAY))
        .hasMessageContaining("before");
    assertThatThrownBy(() -> new Terms(30, "B", "SEK", MONDAY, MONDAY))
        .hasMessageContaining("at least");
    assertThatThrownBy(() -> Side.named("witness")).hasMessageContaining("witness");
    assertThatThrownBy(() -> new Signature(" ", "buyer", MONDAY)).hasMessageContaining("signatory");
  }

  private static Terms days(int days) {
    return new Terms(days, "B", "SEK", TUESDAY, null);
  }

  private static Decision decided(Terms terms, Actor actor) {
    return new PaymentTermStaysWithinSixtyDays(terms, actor).decision();
  }
}
