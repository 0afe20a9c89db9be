package voti.gateway.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of employees by their ids, asked once a minute at most; an unknown id names itself. */
@Component
public class Colleagues {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final ApiClient api;
  private final Clock clock;
  private volatile Known known = new Known(Map.of(), Instant.EPOCH);

  Colleagues(ApiClient api, Clock clock) {
    this.api = api;
    this.clock = clock;
  }

  /** The name to show for that id. */
  public String name(@Nullable Object id) {
    return id == null ? "" : all().getOrDefault(id.toString(), id.toString());
  }

  /** All names by id. */
  public Map<String, String> all() {
    var now = clock.instant();
    if (known.at().plus(FRESH).isBefore(now)) {
      known = new Known(ask(), now);
    }
    return known.names();
  }

  private Map<String, String> ask() {
    try {
      var names = new LinkedHashMap<String, String>();
      for (var employee : api.get("/api/planning/employees").items()) {
        var id =
            employee.text("employee") == null ? employee.text("id") : employee.text("employee");
        names.put(String.valueOf(id), String.valueOf(employee.text("name")));
      }
      return names;
    } catch (ApiProblem away) {
      return known.names();
    }
  }

  private record Known(Map<String, String> names, Instant at) {}
}
