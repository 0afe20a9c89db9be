package voti.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The example bodies in a service's API description, by the path of the command. It remembers which
 * were asked for, so that a test can say that it called every one. The commands of operators are
 * the same in every service and not among them.
 */
public final class ApiExamples {

  private final Map<String, String> bodies = new TreeMap<>();
  private final TreeSet<String> used = new TreeSet<>();

  /**
   * @param service anybody who may ask the service
   */
  public ApiExamples(Asking service) {
    for (var path : service.get("/v3/api-docs").body().at("/paths").properties()) {
      for (var content : path.getValue().at("/post/requestBody/content").properties()) {
        if (content.getKey().equals("application/json")
            && !path.getKey().contains("/parked/")
            && !path.getKey().contains("/operations/")) {
          bodies.put(path.getKey(), text(content.getValue().at("/example")));
        }
      }
    }
  }

  /**
   * The example of a command.
   *
   * @param path as the description writes it: {@code /api/orders/{order}/dispatches}
   */
  public String of(String path) {
    assertThat(bodies).as("commands with a JSON body").containsKey(path);
    assertThat(bodies.get(path)).as("example of " + path).startsWith("{");
    used.add(path);
    return bodies.get(path);
  }

  /** Every command that takes JSON has an example, and each of them was asked for. */
  public void areAllUsed() {
    assertThat(used).isEqualTo(bodies.keySet());
  }

  private static String text(JsonNode example) {
    return example.isString() ? example.asString().strip() : example.toString();
  }
}
