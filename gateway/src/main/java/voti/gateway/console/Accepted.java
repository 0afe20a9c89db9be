package voti.gateway.console;

import java.util.List;

/**
 * What a service answered to a command.
 *
 * @param service the service that took it
 * @param id the stream it wrote to
 * @param position the position it wrote, to read one's own write
 * @param happened the names of what happened
 * @param body the whole answer
 */
public record Accepted(
    String service, String id, String position, List<String> happened, Json body) {

  static Accepted of(String service, Json body) {
    var happened =
        body.list("happened").stream().map(event -> String.valueOf(event.text("type"))).toList();
    return new Accepted(
        service,
        String.valueOf(body.text("id")),
        String.valueOf(body.text("position")),
        happened,
        body);
  }

  /** The page, told which write it must show. */
  public String on(String page) {
    var join = page.contains("?") ? "&" : "?";
    var did = happened.isEmpty() ? "" : "&did=" + happened.getLast();
    return "redirect:" + page + join + "after=" + service + "-" + position + did;
  }
}
