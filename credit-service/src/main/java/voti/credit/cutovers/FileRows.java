package voti.credit.cutovers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import voti.credit.cutover.RefusedRow;
import voti.kit.document.BadDocument;

/** The rows of one file, read batch after batch; what cannot be read is told to the tally. */
final class FileRows {

  private static final int BATCH = 500;
  private static final Pattern LINE = Pattern.compile("[1-9]\\d{0,8}");

  private final CsvRows csv;
  private final List<String> header;
  private final SentFile sent;
  private final RowKind kind;
  private final Frame frame;
  private final AccountFinder.OfFile accounts;

  FileRows(
      CsvRows csv,
      List<String> header,
      SentFile sent,
      RowKind kind,
      Frame frame,
      AccountFinder.OfFile accounts) {
    this.csv = csv;
    this.header = header;
    this.sent = sent;
    this.kind = kind;
    this.frame = frame;
    this.accounts = accounts;
  }

  /**
   * What was read, and whether something may follow.
   *
   * @param rows that could be read
   */
  record Batch(List<ReadRow> rows, boolean last) {}

  Batch next(Tally tally) {
    var batch = new ArrayList<ReadRow>();
    for (var read = 0; read < BATCH; read++) {
      var row = row(tally);
      if (row.isEmpty()) {
        return new Batch(batch, true);
      }
      read(row.get(), batch, tally);
    }
    return new Batch(batch, false);
  }

  /** Where the text itself is broken, what came before stays taken and the rest is refused. */
  private Optional<CsvRows.Row> row(Tally tally) {
    try {
      return csv.row();
    } catch (BadDocument broken) {
      var reason = broken.getMessage() + " What follows was not read.";
      tally.refused(new RefusedRow(line(csv.line()), "", "", reason));
      return Optional.empty();
    }
  }

  private void read(CsvRows.Row row, List<ReadRow> batch, Tally tally) {
    var at = new CsvRows.Row(line(row), row.fields());
    var cells = new Cells(header, at, sent.currency());
    try {
      if (row.fields().size() > header.size()) {
        throw new BadField("", "It has more fields than the header names.");
      }
      batch.add(kind.read(cells, accounts.account(cells), frame));
    } catch (BadField bad) {
      tally.refused(new RefusedRow(at.line(), about(cells), bad.field(), bad.reason()));
    }
  }

  /** As the row itself says, or else by counting. */
  private int line(CsvRows.Row row) {
    var said = header.indexOf(Header.LINE);
    var stood = said < 0 || said >= row.fields().size() ? "" : row.fields().get(said);
    return LINE.matcher(stood).matches() ? Integer.parseInt(stood) : line(row.line());
  }

  private int line(int ofText) {
    return ofText + sent.firstLine() - 2;
  }

  /** What the row is about, for people: its account and its number, as they were written. */
  private static String about(Cells cells) {
    var number = cells.text("item") + cells.text("cover");
    return (cells.text("account") + " " + number).strip();
  }
}
