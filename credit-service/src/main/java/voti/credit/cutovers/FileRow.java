package voti.credit.cutovers;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import voti.credit.cutover.CutOverEvent.FileBegun;
import voti.kit.events.Recorded;
import voti.values.Money;

/**
 * A file of a cut-over.
 *
 * @param id of cut-over and content
 * @param file SHA-256 of its content
 * @param state {@code begun} until its last row was dealt with, then {@code taken}
 * @param attempt how often it was sent
 * @param rows in it; while it is begun, those dealt with so far
 * @param taken new, and booked
 * @param known taken before
 * @param refused and listed
 * @param sums of what was taken or known
 * @param by who sent it last
 */
record FileRow(
    @BsonId String id,
    String cutOver,
    String file,
    String name,
    String kind,
    String state,
    int attempt,
    int rows,
    int taken,
    int known,
    int refused,
    List<Money> sums,
    String by,
    Instant at,
    long opened,
    long sequence) {

  static String id(String cutOver, String file) {
    return cutOver + "|" + file;
  }

  static FileRow of(FileBegun e, Recorded recorded) {
    return new FileRow(
        id(e.cutOver(), e.file()),
        e.cutOver(),
        e.file(),
        e.name(),
        e.kind().word(),
        "begun",
        e.attempt(),
        0,
        0,
        0,
        0,
        List.of(),
        e.sentBy(),
        recorded.at(),
        recorded.sequence(),
        recorded.sequence());
  }

  FileRow soFar(int done) {
    return new FileRow(
        id, cutOver, file, name, kind, state, attempt, done, taken, known, refused, sums, by, at,
        opened, sequence);
  }
}
