package voti.platform.chaos;

import java.util.Map;
import voti.platform.demo.Api;

/** Sets aside what a service could not read, as an administrator does. */
final class Operator {

  private static final String ADMINISTRATOR = "adele";

  private final Api api;

  Operator(Api api) {
    this.api = api;
  }

  /** Waits for the first message that cannot be read, and goes on until none is left. */
  void setAside(String service) {
    var path = "/api/" + service + "/parked";
    var waiting = api.eventually(ADMINISTRATOR, path, parked -> !parked.path("items").isEmpty());
    while (!waiting.path("items").isEmpty()) {
      for (var message : waiting.path("items")) {
        if (!message.path("heldBack").asBoolean() && message.path("asked").isNull()) {
          var id = message.path("id").asString();
          api.post(
              ADMINISTRATOR,
              path + "/" + id + "/discards",
              "discard-" + id,
              Map.of("reason", "nobody can read it"));
        }
      }
      Api.pause();
      waiting = api.get(ADMINISTRATOR, path).expectOk().body();
    }
  }
}
