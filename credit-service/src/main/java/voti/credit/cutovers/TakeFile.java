package voti.credit.cutovers;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.cutover.CutOverCommand.BeginFile;
import voti.credit.cutover.FileKind;
import voti.credit.cutover.RefusedRow;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.document.BadDocument;
import voti.kit.views.Freshness;

/** Takes a file: whole when its header is right and something of it is new, else not at all. */
@Component
class TakeFile {

  /** As much as holds the header of any file. */
  private static final int START = 2_000;

  private final Commands commands;
  private final TakeBatch batches;
  private final AccountFinder accounts;
  private final Freshness freshness;
  private final Map<FileKind, RowKind> kinds = new EnumMap<>(FileKind.class);

  TakeFile(
      Commands commands,
      TakeBatch batches,
      AccountFinder accounts,
      Freshness freshness,
      List<RowKind> kinds) {
    this.commands = commands;
    this.batches = batches;
    this.accounts = accounts;
    this.freshness = freshness;
    kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
  }

  /** What came of it: the last write, and the counts; those are absent when it was known. */
  record Done(Accepted last, String file, @Nullable Tally tally, List<RefusedRow> refused) {}

  Done take(Frame frame, SentFile sent, Caller caller) {
    var kind = kinds.get(sent.kind());
    if (kind == null) {
      throw new IllegalStateException("nobody reads " + sent.kind());
    }
    var csv = csv(sent.content());
    var header = Header.checked(firstRow(csv), kind);
    var file = RowKind.sha256(sent.content());
    var begun =
        commands.send(
            new BeginFile(frame.cutOver(), file, sent.kind(), sent.name()),
            caller.causedBy(caller.cause() + ":begin"));
    if (begun.happened().isEmpty()) {
      return new Done(begun, file, null, List.of());
    }
    if (sent.kind() == FileKind.LIMITS) {
      // A limit leans on a check of a file that was taken a moment ago.
      freshness.awaitAll();
    }
    var rows = new FileRows(csv, header, sent, kind, frame, accounts.of(caller));
    return batches.all(rows, frame, file, kind, caller);
  }

  private static List<String> firstRow(CsvRows csv) {
    return csv.row()
        .map(CsvRows.Row::fields)
        .orElseThrow(() -> new BadDocument("line 1", "The file is empty."));
  }

  private static CsvRows csv(byte[] content) {
    var length = Math.min(content.length, START);
    var start = new String(content, 0, length, StandardCharsets.UTF_8);
    var separator = Header.separator(start.lines().findFirst().orElse(""));
    var text = new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
    return new CsvRows(text, separator, 1);
  }
}
