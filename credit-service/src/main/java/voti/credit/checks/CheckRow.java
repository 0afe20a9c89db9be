package voti.credit.checks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.check.CreditCheckEvent.CheckRecorded;
import voti.values.Money;

/**
 * A check in a list.
 *
 * @param zScore two decimals; {@code null} when the statements do not say enough
 * @param score the mean of the points, two decimals; {@code null} when nothing weighed is known
 * @param missing how many things it went without
 * @param measures what Z″ was made of
 */
public record CheckRow(
    @BsonId String check,
    String account,
    LocalDate on,
    @Nullable String zScore,
    @Nullable String score,
    @JsonProperty("class") String creditClass,
    Money proposedLimit,
    LocalDate validUntil,
    String policy,
    String source,
    int missing,
    List<MeasureRow> measures) {

  /** One measure, with its weight. */
  public record MeasureRow(String name, String ratio, String weight, String contribution) {}

  static CheckRow of(CheckRecorded e) {
    var found = e.assessment();
    return new CheckRow(
        e.creditCheck(),
        e.account(),
        e.on(),
        shown(e.zScore(), 2),
        found == null ? null : shown(found.score(), 2),
        e.creditClass().word(),
        e.proposedLimit(),
        e.validUntil(),
        e.policy().name() + " " + e.policy().version(),
        e.source(),
        found == null ? 0 : found.missing().size(),
        e.measures().stream()
            .map(
                m ->
                    new MeasureRow(
                        m.name(),
                        String.valueOf(shown(m.ratio(), 4)),
                        m.weight().toPlainString(),
                        String.valueOf(shown(m.contribution(), 4))))
            .toList());
  }

  static @Nullable String shown(@Nullable BigDecimal exact, int places) {
    return exact == null ? null : exact.setScale(places, RoundingMode.HALF_UP).toPlainString();
  }
}
