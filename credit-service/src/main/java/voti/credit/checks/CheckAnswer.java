package voti.credit.checks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.RoundingMode;
import java.util.List;
import voti.credit.check.CreditCheckEvent.CheckRecorded;
import voti.kit.command.Accepted;
import voti.kit.command.Happened;
import voti.values.Money;

/**
 * What a check found, beside where it was written.
 *
 * @param zScore two decimals
 */
record CheckAnswer(
    String id,
    long position,
    long version,
    List<Happened> happened,
    String zScore,
    @JsonProperty("class") String creditClass,
    Money proposedLimit) {

  static CheckAnswer of(Accepted accepted) {
    var found = (CheckRecorded) accepted.happened().getFirst().event();
    return new CheckAnswer(
        accepted.id(),
        accepted.position(),
        accepted.version(),
        accepted.happened(),
        found.zScore().setScale(2, RoundingMode.HALF_UP).toPlainString(),
        found.creditClass().word(),
        found.proposedLimit());
  }
}
