package voti.planning.mandates;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.planning.mandate.Band;
import voti.values.Money;
import voti.values.Period;

/**
 * One version of a mandate.
 *
 * @param id the mandate and the version
 * @param state a draft; approved, which waits for the employee; granting; superseded; revoked
 * @param discountBand in percent
 * @param until the first day no longer inside
 * @param bands for families and classes that have one of their own; {@code null}: none have
 * @param sequence of the last event it shows
 */
public record MandateView(
    @BsonId @JsonIgnore String id,
    String mandate,
    int version,
    String employee,
    String state,
    List<String> columns,
    String discountBand,
    Money orderValue,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable List<Band> bands,
    @Nullable String approvedBy,
    @Nullable LocalDate approvedOn,
    @Nullable LocalDate acknowledgedOn,
    @Nullable LocalDate revokedFrom,
    @JsonIgnore long sequence) {

  static String id(String mandate, int version) {
    return mandate + ":" + version;
  }

  /** Whether it lets its employee decide on that day. */
  public boolean grantsOn(LocalDate day) {
    return acknowledgedOn != null
        && !state.equals("superseded")
        && new Period(from, until).contains(day)
        && (revokedFrom == null || day.isBefore(revokedFrom));
  }

  MandateView approved(String by, LocalDate on, long at) {
    return with("approved", by, on, null, null, at);
  }

  MandateView acknowledged(LocalDate on, long at) {
    return with("granting", approvedBy, approvedOn, on, null, at);
  }

  MandateView superseded(long at) {
    return with("superseded", approvedBy, approvedOn, acknowledgedOn, revokedFrom, at);
  }

  MandateView revoked(LocalDate from, long at) {
    return with("revoked", approvedBy, approvedOn, acknowledgedOn, from, at);
  }

  private MandateView with(
      String now,
      @Nullable String by,
      @Nullable LocalDate approved,
      @Nullable LocalDate acknowledged,
      @Nullable LocalDate revoked,
      long at) {
    return new MandateView(
        id,
        mandate,
        version,
        employee,
        now,
        columns,
        discountBand,
        orderValue,
        from,
        until,
        bands,
        by,
        approved,
        acknowledged,
        revoked,
        at);
  }
}
