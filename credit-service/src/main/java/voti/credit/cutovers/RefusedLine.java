package voti.credit.cutovers;

import org.bson.codecs.pojo.annotations.BsonId;
import voti.credit.cutover.RefusedRow;

/**
 * A row of a file that was not taken.
 *
 * @param id made of file and line
 * @param fileId of {@link FileRow}
 * @param name of the file
 * @param key what the row is about, as far as that could be read
 * @param field the column; empty when it is the row as a whole
 * @param opened counts up in the order in which they were refused
 */
record RefusedLine(
    @BsonId String id,
    String cutOver,
    String fileId,
    String name,
    String kind,
    int attempt,
    int line,
    String key,
    String field,
    String reason,
    long opened) {

  static RefusedLine of(FileRow file, int attempt, RefusedRow row, long opened) {
    return new RefusedLine(
        file.id() + "|" + attempt + "|" + row.line(),
        file.cutOver(),
        file.id(),
        file.name(),
        file.kind(),
        attempt,
        row.line(),
        row.key(),
        row.field(),
        row.reason(),
        opened);
  }
}
