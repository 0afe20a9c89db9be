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

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import voti.accounts.Deciding;
import voti.accounts.account.AccountCommand.ActivateAccount;
import voti.accounts.account.AccountCommand.AssignAccount;
import voti.accounts.account.AccountCommand.ClassifyAccount;
import voti.accounts.account.AccountCommand.MergeAccount;
import voti.accounts.account.AccountCommand.Party;
import voti.accounts.account.AccountCommand.RegisterAccount;
import voti.accounts.account.AccountEvent.AccountActivated;
import voti.accounts.account.AccountEvent.AccountAssigned;
import voti.accounts.account.AccountEvent.AccountClassified;
import voti.accounts.account.AccountEvent.AccountMerged;
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
  void anAccountIsClassifiedBySegmentAndClass() {
    account
        .given(REGISTERED)
        .when(classify("building-materials", "A", MONDAY))
        .expectEvents(new AccountClassified(ACCOUNT, "building-materials", "A", MONDAY));
    account
        .givenNoPriorActivity()
        .when(classify("building-materials", "A", MONDAY))
        .expectNoEvents()
        .expectException(Unknown.class);
  }

  @Test
  void aClassificationChangesTheAccountAndFollowsTheOneBefore() {
    var before = new AccountClassified(ACCOUNT, "building-materials", "A", TUESDAY);
    account
        .given(REGISTERED, before)
        .when(classify("building-materials", "A", TUESDAY))
        .expectException(WrongState.class);
    account
        .given(REGISTERED, before)
        .when(classify("building-materials", "B", MONDAY))
        .expectException(RuleBroken.class)
        .expectExceptionMessage(
            "the account is classified from 2010-01-19; another classification cannot begin on"
                + " 2010-01-18");
    account
        .given(REGISTERED, before)
        .when(classify("building-materials", "B", TUESDAY))
        .expectEvents(new AccountClassified(ACCOUNT, "building-materials", "B", TUESDAY));
  }

  @Test
  void aSegmentIsACodeAndAClassIsALetter() {
    assertThatThrownBy(() -> new Classification("Building materials", "A"))
        .hasMessageContaining("\"Building materials\" is not");
    assertThatThrownBy(() -> new Classification("retail", "D"))
        .hasMessage("the class of an account is A, B or C, \"D\" is not");
  }

  @Test
  void anAccountIsMergedIntoAnotherAndDecidesNothingAnyMore() {
    var merged = new AccountMerged(ACCOUNT, "acc-7f-other", TUESDAY);
    account
        .given(REGISTERED)
        .when(new MergeAccount(ACCOUNT, "acc-7f-other", TUESDAY))
        .expectEvents(merged);
    for (var late :
        new Object[] {
          new MergeAccount(ACCOUNT, "acc-7f-third", TUESDAY),
          new AssignAccount(ACCOUNT, COLLEAGUE, "south", TUESDAY),
          new ActivateAccount(ACCOUNT, TUESDAY, CONTRACT),
          classify("retail", "C", TUESDAY)
        }) {
      account
          .given(REGISTERED, merged)
          .when(late)
          .expectNoEvents()
          .expectException(WrongState.class)
          .expectExceptionMessage("account " + ACCOUNT + " is merged into acc-7f-other");
    }
  }

  @Test
  void anAccountIsNotMergedIntoItself() {
    account
        .given(REGISTERED)
        .when(new MergeAccount(ACCOUNT, ACCOUNT, TUESDAY))
        .expectNoEvents()
        .expectException(RuleBroken.class);
  }

  private static ClassifyAccount classify(String segment, String accountClass, LocalDate from) {
    return new ClassifyAccount(ACCOUNT, new Classification(segment, accountClass), from);
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
