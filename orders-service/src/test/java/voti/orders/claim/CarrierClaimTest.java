package voti.orders.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.claim.ClaimCommand.GiveClaimUp;
import voti.orders.claim.ClaimCommand.OpenClaim;
import voti.orders.claim.ClaimCommand.SettleClaim;
import voti.orders.claim.ClaimEvent.ClaimGivenUp;
import voti.orders.claim.ClaimEvent.ClaimOpened;
import voti.orders.claim.ClaimEvent.ClaimRequestRefused;
import voti.orders.claim.ClaimEvent.ClaimSettled;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class CarrierClaimTest {

  private static final String ID = "clm-7f-1";
  private static final LocalDate DAY = LocalDate.of(2010, 3, 12);

  private final Life<CarrierClaim> claim = new Life<>(CarrierClaim.class);

  private static OpenClaim open(String amount, LocalDate deadline) {
    return new OpenClaim(ID, ACCOUNT, ORDER, "act-7f-1", "Frakt AB", sek(amount), DAY, deadline);
  }

  @Test
  void itIsMadeOnceForMoneyWithADeadline() {
    claim.refuses(RuleBroken.class, open("0.00", DAY), "quality");
    claim.refuses(RuleBroken.class, open("29.48", DAY.minusDays(1)), "quality");
    var made = claim.one(ClaimOpened.class, open("29.48", DAY.plusDays(30)), "quality");
    assertThat(made.carrier()).isEqualTo("Frakt AB");
    claim.refuses(WrongState.class, open("29.48", DAY.plusDays(30)), "quality");
  }

  @Test
  void itIsSettledByADecisionWithinWhatIsClaimedAndOnce() {
    claim.one(ClaimOpened.class, open("29.48", DAY.plusDays(30)), "quality");
    var much =
        claim.one(ClaimRequestRefused.class, new SettleClaim(ID, sek("29.49"), DAY), "quality");
    assertThat(much.rule()).isEqualTo("settlement-stays-within-claim");
    assertThat(much.sentence()).contains("29.48", "29.49");
    claim.one(ClaimRequestRefused.class, new SettleClaim(ID, sek("0.00"), DAY), "quality");
    var settled = claim.one(ClaimSettled.class, new SettleClaim(ID, sek("20.00"), DAY), "quality");
    assertThat(settled.decision().outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(settled.decision().facts()).extracting("name").contains("paid", "claimed");
    claim.refuses(WrongState.class, new SettleClaim(ID, sek("9.48"), DAY), "quality");
    claim.refuses(WrongState.class, new GiveClaimUp(ID, DAY), "quality");
  }

  @Test
  void whatTheCarrierDoesNotPayIsGivenUpByADecision() {
    claim.one(ClaimOpened.class, open("29.48", DAY.plusDays(30)), "quality");
    var over = claim.one(ClaimGivenUp.class, new GiveClaimUp(ID, DAY), "quality");
    assertThat(over.decision().outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(over.decision().policy().name()).isEqualTo("carrier-claim");
  }
}
