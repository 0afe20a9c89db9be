package voti.orders.cause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Refused;
import voti.kit.document.BadDocument;
import voti.orders.cause.CauseCommand.PlaceCause;
import voti.orders.cause.CauseEvent.CauseRefused;
import voti.orders.csv.BadRow;
import voti.orders.csv.CsvRow;
import voti.orders.csv.FileTaken;

/**
 * Takes files of causes, a line at a time: a line that cannot be taken says why, the others are
 * taken. A line that says what is known changes nothing, so a file may be sent twice.
 */
@Component
class CauseFiles {

  /** What a code looks like. */
  static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";

  private static final List<String> REQUIRED = List.of("code", "kind", "en", "et");

  private final Commands commands;

  CauseFiles(Commands commands) {
    this.commands = commands;
  }

  FileTaken<TakenLine> take(byte[] file, Caller caller) {
    var rows = CsvRow.all(file, REQUIRED);
    if (rows.isEmpty()) {
      throw new BadDocument("row 2", "The file has no causes.");
    }
    return FileTaken.of(rows.stream().map(row -> take(row, caller)).toList());
  }

  private TakenLine take(CsvRow row, Caller caller) {
    try {
      var accepted =
          commands.send(
              new PlaceCause(CauseTree.ID, cause(row)),
              caller.causedBy(caller.cause() + "#" + row.number()));
      var changed = !accepted.happened().isEmpty();
      return line(
          row,
          changed ? FileTaken.TAKEN : FileTaken.UNCHANGED,
          null,
          changed ? "The line is taken." : "It says what is known.",
          changed ? accepted.position() : 0);
    } catch (BadRow bad) {
      return line(row, FileTaken.REFUSED, bad.field(), bad.sentence(), 0);
    } catch (Refused refused) {
      var field = refused.refusal() instanceof CauseRefused cause ? cause.field() : null;
      var sentence = refused.refusal().sentence();
      return line(row, FileTaken.REFUSED, field, sentence, refused.accepted().position());
    }
  }

  private static Cause cause(CsvRow row) {
    var code = row.text("code");
    if (!code.matches(CODE)) {
      throw row.bad("code", "code is of capital letters, digits and hyphens, at most 40.");
    }
    var kind =
        CauseKind.of(row.text("kind"))
            .orElseThrow(
                () ->
                    row.bad(
                        "kind", "kind is return, refusal, shortage, damage, misuse or exchange."));
    return new Cause(code, kind, row.text("en"), row.text("et"), row.textIfAny("parent"));
  }

  private static TakenLine line(
      CsvRow row, String outcome, @Nullable String field, String sentence, long position) {
    return new TakenLine(row.number(), row.textIfAny("code"), outcome, field, sentence, position);
  }
}
