package voti.accounts.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.accounts.Story.ACCOUNT;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import voti.accounts.Deciding;
import voti.accounts.identity.IdentityCommand.ClaimGln;
import voti.accounts.identity.IdentityEvent.GlnClaimed;
import voti.accounts.identity.IdentityEvent.RegistrationRefused;
import voti.values.Gln;
import voti.values.decision.Fact;

class PartyIdentityTest {

  private static final Gln GLN = new Gln("7300070011115");
  private static final String IDENTITY = IdentityCommand.of(GLN);
  private static final String NEWCOMER = "acc-11-0192f3a0-0001-7000-8000-000000000002";
  private static final GlnClaimed CLAIMED = new GlnClaimed(IDENTITY, GLN.digits(), ACCOUNT);

  private final AggregateTestFixture<PartyIdentity> identity =
      Deciding.fixture(PartyIdentity.class, Deciding.KAM);

  @Test
  void aFreeGlnIsClaimed() {
    identity
        .givenNoPriorActivity()
        .when(new ClaimGln(GLN, ACCOUNT, "Johnssons byggvaror"))
        .expectEvents(CLAIMED);
  }

  @Test
  void theSameAccountMayClaimItAgain() {
    identity
        .given(CLAIMED)
        .when(new ClaimGln(GLN, ACCOUNT, "Johnssons byggvaror"))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void anotherAccountIsRefusedAndToldWhichOneHasIt() {
    identity
        .given(CLAIMED)
        .when(new ClaimGln(GLN, NEWCOMER, "Johnssons Byggvaror AB"))
        .expectEvents(
            new RegistrationRefused(
                IDENTITY,
                GLN.digits(),
                ACCOUNT,
                "Johnssons Byggvaror AB",
                "gln-identifies-one-account",
                "GLN 7300070011115 identifies account "
                    + ACCOUNT
                    + " already; work with that account instead of a new one.",
                List.of(new Fact("account", ACCOUNT), new Fact("gln", GLN.digits()))));
  }

  @Test
  void aRefusalLeavesTheGlnWhereItWas() {
    var refused =
        new RegistrationRefused(IDENTITY, GLN.digits(), ACCOUNT, "Other", "rule", "no", List.of());
    identity
        .given(CLAIMED, refused)
        .when(new ClaimGln(GLN, ACCOUNT, "Johnssons byggvaror"))
        .expectNoEvents();
  }

  @Property(tries = 200)
  void everyGlnHasItsOwnStream(
      @ForAll @LongRange(max = 999_999_999_999L) long one,
      @ForAll @LongRange(max = 999_999_999_999L) long other) {
    var first = gln(one);
    var second = gln(other);
    assertThat(IdentityCommand.of(first)).isEqualTo(IdentityCommand.of(gln(one)));
    assertThat(IdentityCommand.of(first).equals(IdentityCommand.of(second)))
        .isEqualTo(one == other);
  }

  private static Gln gln(long twelve) {
    for (var digit = 0; digit < 9; digit++) {
      var text = "%012d%d".formatted(twelve, digit);
      if (Gln.isValid(text)) {
        return new Gln(text);
      }
    }
    return new Gln("%012d9".formatted(twelve));
  }
}
