package voti.credit.cutovers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.cutover.CutOverCommand.Counted;
import voti.credit.cutover.RefusedRow;
import voti.values.Money;

/**
 * What became of a file.
 *
 * @param id of the cut-over
 * @param file SHA-256 of its content
 * @param outcome {@code taken}, or {@code unchanged} when nothing of it was new
 * @param refusedRows the first hundred
 * @param position of the last thing it wrote
 */
record FileAnswer(
    String id,
    String file,
    String outcome,
    String sentence,
    int rows,
    int taken,
    int known,
    int refused,
    List<Money> sums,
    List<RefusedRow> refusedRows,
    @Nullable Long position) {

  static final int SHOWN = 100;

  static FileAnswer of(TakeFile.Done done) {
    var tally = done.tally();
    return tally == null ? known(done) : of(done, tally.counted());
  }

  private static FileAnswer of(TakeFile.Done done, Counted counted) {
    var sentence =
        counted.taken()
            + " taken, "
            + counted.known()
            + " known before, "
            + counted.refused()
            + " refused.";
    return new FileAnswer(
        done.last().id(),
        done.file(),
        counted.taken() > 0 ? "taken" : "unchanged",
        sentence,
        counted.rows(),
        counted.taken(),
        counted.known(),
        counted.refused(),
        counted.sums(),
        done.refused(),
        done.last().position());
  }

  private static FileAnswer known(TakeFile.Done done) {
    return new FileAnswer(
        done.last().id(),
        done.file(),
        "unchanged",
        "This file was taken before, and nothing of it was refused.",
        0,
        0,
        0,
        0,
        List.of(),
        List.of(),
        done.last().position());
  }
}
