package voti.gateway.console.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Part;

/**
 * The newest signed head of a log.
 *
 * @param log its name
 * @param commits how many there are in it
 * @param signed the head
 */
public record Head(String log, @Nullable String commits, Part signed) {

  static Head ask(ApiClient api, String service, String log, @Nullable String commits) {
    return new Head(
        log, commits, Part.of(() -> api.get(service + "/ledger/heads/latest", "log", log)));
  }

  /** The names of those who signed it: the log itself, then its witnesses. */
  public List<String> signers() {
    var note = signed.data().text("note");
    return note == null
        ? List.of()
        : note.lines()
            .filter(line -> line.startsWith("\u2014 "))
            .map(line -> line.substring(2, line.lastIndexOf(' ')))
            .toList();
  }
}
