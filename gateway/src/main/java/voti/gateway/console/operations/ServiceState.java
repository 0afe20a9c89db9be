package voti.gateway.console.operations;

import java.util.List;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Part;

/**
 * One service.
 *
 * @param name as in {@code /api/<name>}
 * @param operations its groups and what it receives
 * @param head the newest signed head of its ledger
 * @param parked messages it could not handle
 */
public record ServiceState(String name, Part operations, Part head, Part parked) {

  static ServiceState ask(ApiClient api, String name) {
    var at = "/api/" + name;
    return new ServiceState(
        name,
        Part.of(() -> api.get(at + "/operations")),
        Part.of(() -> api.get(at + "/ledger/heads/latest")),
        Part.of(() -> api.get(at + "/parked")));
  }

  /** The names of those who signed the head: the log itself, then its witnesses. */
  public List<String> signers() {
    var note = head.data().text("note");
    return note == null
        ? List.of()
        : note.lines()
            .filter(line -> line.startsWith("\u2014 "))
            .map(line -> line.substring(2, line.lastIndexOf(' ')))
            .toList();
  }
}
