package voti.credit.checks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import voti.credit.check.CreditCheckEvent.CheckRecorded;
import voti.values.Money;

/**
 * A check in a list.
 *
 * @param zScore two decimals
 * @param measures what it was made of
 */
public record CheckRow(
    @BsonId String check,
    String account,
    LocalDate on,
    String zScore,
    @JsonProperty("class") String creditClass,
    Money proposedLimit,
    LocalDate validUntil,
    String policy,
    String source,
    List<MeasureRow> measures) {

  /** One measure, with its weight. */
  public record MeasureRow(String name, String ratio, String weight, String contribution) {}

  static CheckRow of(CheckRecorded e) {
    return new CheckRow(
        e.creditCheck(),
        e.account(),
        e.on(),
        e.zScore().setScale(2, RoundingMode.HALF_UP).toPlainString(),
        e.creditClass().word(),
        e.proposedLimit(),
        e.validUntil(),
        e.policy().name() + " " + e.policy().version(),
        e.source(),
        e.measures().stream()
            .map(
                m ->
                    new MeasureRow(
                        m.name(),
                        shown(m.ratio()),
                        m.weight().toPlainString(),
                        shown(m.contribution())))
            .toList());
  }

  private static String shown(java.math.BigDecimal exact) {
    return exact.setScale(4, RoundingMode.HALF_UP).toPlainString();
  }
}
