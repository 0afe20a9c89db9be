package voti.gateway.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of employees by their ids, asked once a minute at most; an unknown id names itself. */
@Component
public class Colleagues {

  private static final Pattern EMPLOYEE = Pattern.compile("emp-[0-9a-f]{2}-[0-9a-f-]{36}");
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

  /** A sentence with names for the ids of employees in it: history keeps ids, people read names. */
  public String named(@Nullable Object sentence) {
    return sentence == null
        ? ""
        : EMPLOYEE
            .matcher(sentence.toString())
            .replaceAll(found -> Matcher.quoteReplacement(name(found.group())));
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
