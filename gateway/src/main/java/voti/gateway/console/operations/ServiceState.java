package voti.gateway.console.operations;

import java.util.List;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Part;

/**
 * One service.
 *
 * @param name as in {@code /api/<name>}
 * @param operations its groups and what it receives
 * @param heads of those logs in which something was written
 * @param parked messages it could not handle
 */
public record ServiceState(String name, Part operations, List<Head> heads, Part parked) {

  static ServiceState ask(ApiClient api, String name) {
    var at = "/api/" + name;
    var operations = Part.of(() -> api.get(at + "/operations"));
    return new ServiceState(
        name,
        operations,
        operations.data().list("logs").stream()
            .filter(log -> !"0".equals(log.text("position")))
            .map(log -> Head.ask(api, at, String.valueOf(log.text("log")), log.text("position")))
            .toList(),
        Part.of(() -> api.get(at + "/parked")));
  }
}
