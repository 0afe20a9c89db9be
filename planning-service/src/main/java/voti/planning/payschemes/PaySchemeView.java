package voti.planning.payschemes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.planning.payscheme.PayTerms;

/**
 * One version of a pay scheme.
 *
 * @param id the scheme and the version
 * @param state drafted, or approved
 * @param sequence of the last event it shows
 */
public record PaySchemeView(
    @BsonId @JsonIgnore String id,
    String scheme,
    int version,
    String state,
    PayTerms terms,
    String draftedBy,
    @Nullable String approvedBy,
    @Nullable LocalDate approvedOn,
    @JsonIgnore long sequence) {

  static String id(String scheme, int version) {
    return scheme + ":" + version;
  }

  PaySchemeView approved(String by, LocalDate on, long at) {
    return new PaySchemeView(id, scheme, version, "approved", terms, draftedBy, by, on, at);
  }

  /** Whether it pays anybody of these. */
  boolean paysAnyOf(Predicate<String> employees) {
    return terms.paid().stream().anyMatch(one -> employees.test(one.employee()));
  }

  /** Without what the others are paid. */
  PaySchemeView shownTo(Predicate<String> employees) {
    var shown = terms.paidOnly(employees);
    return new PaySchemeView(
        id, scheme, version, state, shown, draftedBy, approvedBy, approvedOn, sequence);
  }
}
