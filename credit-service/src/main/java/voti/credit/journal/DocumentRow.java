package voti.credit.journal;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What is posted of a document when it is booked, as its own event told it.
 *
 * @param document its id
 * @param kind of the item it becomes, or {@code credit-note}
 * @param number on paper
 * @param issuedOn the date on it
 * @param split of the whole document, of its goods where something is taken off
 * @param parts of a document that is booked delivery by delivery; the last takes what is left
 * @param prepaid what was billed ahead and is taken off; {@code null} for nothing
 */
record DocumentRow(
    @BsonId String document,
    String kind,
    String number,
    LocalDate issuedOn,
    Split split,
    List<Part> parts,
    @Nullable Split prepaid) {

  /** Of which nothing was billed ahead. */
  DocumentRow(
      String document,
      String kind,
      String number,
      LocalDate issuedOn,
      Split split,
      List<Part> parts) {
    this(document, kind, number, issuedOn, split, parts, null);
  }

  /**
   * What is posted of one delivery.
   *
   * @param prepaid what was billed ahead for it and is taken off; {@code null} for nothing
   */
  record Part(String dispatch, Split split, @Nullable Split prepaid) {}

  /**
   * The day on which something moves it: not before it is there. Cash that came earlier is
   * unallocated until then, as the items say.
   */
  LocalDate notBefore(LocalDate day) {
    return day.isBefore(issuedOn) ? issuedOn : day;
  }

  /** The part of a delivery; the whole when it was not told by deliveries. */
  Part partOf(String dispatch) {
    return parts.stream()
        .filter(part -> part.dispatch().equals(dispatch))
        .findFirst()
        .orElseGet(() -> new Part(dispatch, split, prepaid));
  }
}
