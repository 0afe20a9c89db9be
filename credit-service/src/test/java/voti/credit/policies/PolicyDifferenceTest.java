package voti.credit.policies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import voti.credit.policies.PolicyDifference.Change;
import voti.credit.policy.PolicyData;
import voti.kit.json.Wire;

class PolicyDifferenceTest {

  private final PolicyData shipped = ShippedPolicy.read().data();

  @Test
  void aVersionDoesNotDifferFromItself() {
    assertThat(PolicyDifference.between(shipped, ShippedPolicy.read().data())).isEmpty();
  }

  @Test
  void eachValueThatDiffersIsNamedByWhatItBelongsTo() {
    var text = Wire.mapper().writeValueAsString(shipped);
    var changed =
        Wire.mapper()
            .readValue(
                text.replace("\"weight\":\"100\"", "\"weight\":\"70\"")
                    .replace("\"sectors\":[]", "\"sectors\":[{\"code\":\"F\",\"points\":\"40\"}]")
                    .replace("\"liquidation\",", ""),
                PolicyData.class);

    assertThat(PolicyDifference.between(shipped, changed))
        .containsExactly(
            new Change("knockOuts.registryStatuses[liquidation]", "liquidation", null),
            new Change("measures[z-double-prime].weight", "100", "70"),
            new Change("sectors[F].points", null, "40"));
  }
}
