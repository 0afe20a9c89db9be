package voti.credit.checks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.check.CreditCheckEvent.CheckRecorded;
import voti.credit.check.Missing;
import voti.kit.command.Accepted;
import voti.kit.command.Happened;
import voti.values.Money;

/**
 * What a check found, beside where it was written.
 *
 * @param zScore two decimals; {@code null} when the statements do not say enough
 * @param missing what it went without
 */
record CheckAnswer(
    String id,
    long position,
    long version,
    List<Happened> happened,
    @Nullable String zScore,
    @JsonProperty("class") String creditClass,
    Money proposedLimit,
    LocalDate validUntil,
    List<Missing> missing) {

  static CheckAnswer of(Accepted accepted) {
    var found = (CheckRecorded) accepted.happened().getFirst().event();
    var z = found.zScore();
    var assessment = found.assessment();
    return new CheckAnswer(
        accepted.id(),
        accepted.position(),
        accepted.version(),
        accepted.happened(),
        z == null ? null : z.setScale(2, RoundingMode.HALF_UP).toPlainString(),
        found.creditClass().word(),
        found.proposedLimit(),
        found.validUntil(),
        assessment == null ? List.of() : assessment.missing());
  }
}
