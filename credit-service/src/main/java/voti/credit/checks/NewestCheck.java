package voti.credit.checks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import voti.credit.check.CreditCheckEvent.CheckRecorded;
import voti.values.Money;

/**
 * The newest check of an account.
 *
 * @param validUntil when it is due again
 * @param sequence of the event that told of it
 */
record NewestCheck(
    @BsonId String account,
    String check,
    LocalDate on,
    @JsonProperty("class") String creditClass,
    Money proposedLimit,
    LocalDate validUntil,
    String policy,
    long sequence) {

  static NewestCheck of(CheckRecorded e, long sequence) {
    return new NewestCheck(
        e.account(),
        e.creditCheck(),
        e.on(),
        e.creditClass().word(),
        e.proposedLimit(),
        e.validUntil(),
        e.policy().name() + " " + e.policy().version(),
        sequence);
  }

  /** The later day, and of one day the one recorded later. */
  boolean isNewerThan(NewestCheck other) {
    var days = on.compareTo(other.on);
    return days > 0 || (days == 0 && sequence >= other.sequence);
  }
}
