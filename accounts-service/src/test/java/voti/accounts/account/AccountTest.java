package voti.accounts.account;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static voti.accounts.Story.ACCOUNT;
import static voti.accounts.Story.COLLEAGUE;
import static voti.accounts.Story.CONTRACT;
import static voti.accounts.Story.MANAGER;
import static voti.accounts.Story.MONDAY;
import static voti.accounts.Story.PARTY;
import static voti.accounts.Story.REGISTERED;
import static voti.accounts.Story.TUESDAY;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import voti.accounts.Deciding;
import voti.accounts.account.AccountCommand.ActivateAccount;
import voti.accounts.account.AccountCommand.AssignAccount;
import voti.accounts.account.AccountCommand.Party;
import voti.accounts.account.AccountCommand.RegisterAccount;
import voti.accounts.account.AccountEvent.AccountActivated;
import voti.accounts.account.AccountEvent.AccountAssigned;
import voti.values.Gln;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

class AccountTest {

  private static final RegisterAccount REGISTER =
      new RegisterAccount(ACCOUNT, PARTY, MANAGER, "north", MONDAY);

  private final AggregateTestFixture<Account> account =
      Deciding.fixture(Account.class, Deciding.KAM);

  @Test
  void aPartyBecomesAProspectWithUnverifiedIdentifiers() {
    account.givenNoPriorActivity().when(REGISTER).expectEvents(REGISTERED);
  }

  @Test
  void registeringTheSameAgainGoesOnWithoutAnEvent() {
    account.given(REGISTERED).when(REGISTER).expectNoEvents().expectSuccessfulHandlerExecution();
  }

  @Test
  void anAccountHasOneGln() {
    var other = new Party("Other", new Gln("4006381333931"), null, null, "DE");
    account
        .given(REGISTERED)
        .when(new RegisterAccount(ACCOUNT, other, MANAGER, "north", MONDAY))
        .expectException(WrongState.class);
  }

  @Test
  void aSignedContractMakesAProspectActive() {
    account
        .given(REGISTERED)
        .when(new ActivateAccount(ACCOUNT, TUESDAY, CONTRACT))
        .expectEvents(new AccountActivated(ACCOUNT, TUESDAY, CONTRACT));
  }

  @Test
  void aSecondContractChangesNothing() {
    account
        .given(REGISTERED, new AccountActivated(ACCOUNT, TUESDAY, CONTRACT))
        .when(new ActivateAccount(ACCOUNT, TUESDAY, "con-7f-other"))
        .expectNoEvents();
  }

  @Test
  void whatIsNotRegisteredIsNotActivatedOrAssigned() {
    account
        .givenNoPriorActivity()
        .when(new ActivateAccount(ACCOUNT, TUESDAY, CONTRACT))
        .expectNoEvents()
        .expectException(Unknown.class);
    account
        .givenNoPriorActivity()
        .when(new AssignAccount(ACCOUNT, COLLEAGUE, "north", TUESDAY))
        .expectNoEvents()
        .expectException(Unknown.class);
  }

  @Test
  void anAccountIsHandedToAnotherManager() {
    account
        .given(REGISTERED)
        .when(new AssignAccount(ACCOUNT, COLLEAGUE, "south", TUESDAY))
        .expectEvents(new AccountAssigned(ACCOUNT, COLLEAGUE, "south", TUESDAY));
  }

  @Test
  void itIsNotHandedToTheManagerWhoHasIt() {
    account
        .given(REGISTERED)
        .when(new AssignAccount(ACCOUNT, MANAGER, "north", TUESDAY))
        .expectException(WrongState.class);
  }

  @Test
  void assignmentsFollowEachOther() {
    account
        .given(REGISTERED, new AccountAssigned(ACCOUNT, COLLEAGUE, "south", TUESDAY))
        .when(new AssignAccount(ACCOUNT, MANAGER, "north", MONDAY))
        .expectException(RuleBroken.class)
        .expectExceptionMessage(
            "the account is assigned to "
                + COLLEAGUE
                + " from 2010-01-19; a new assignment cannot begin on 2010-01-18");
  }

  @Test
  void aPartyHasANameAndACountry() {
    var gln = new Gln("7300070011115");
    assertThatThrownBy(() -> new Party(" ", gln, null, null, "SE"))
        .hasMessage("an account needs a name");
    assertThatThrownBy(() -> new Party("Johnssons", gln, null, null, "se"))
        .hasMessageContaining("two capital letters");
  }
}
