package voti.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import voti.kit.testing.KitTest;

/** The example calls in the API's description work. */
class ExampleCallsTest extends KitTest {

  private static final Map<String, String> WHO =
      Map.of(
          "/api/accounts", "mari",
          "/api/accounts/{account}/interactions", "mari",
          "/api/accounts/{account}/contracts", "mari",
          "/api/accounts/contracts/{id}/signatures", "mari",
          "/api/accounts/{id}/assignments", "heli");

  @Test
  void everyExampleOfACommandIsTaken() {
    var paths = asking("").get("/v3/api-docs").body().at("/paths");
    var account =
        as("mari")
            .post(
                "/api/accounts",
                Map.of(
                    "name",
                    "Examples AB",
                    "gln",
                    "9780201379624",
                    "country",
                    "SE",
                    "registeredOn",
                    "2010-01-18"))
            .text("/id");
    var contract =
        as("mari")
            .post(
                "/api/accounts/" + account + "/contracts",
                example(paths, "/api/accounts/{account}/contracts"))
            .text("/id");
    for (var path : paths.propertyNames().stream().sorted().toList()) {
      if (path.startsWith("/api/accounts")
          && WHO.containsKey(path)
          && !path.equals("/api/accounts")) {
        var real =
            path.replace("contracts/{id}", "contracts/" + contract)
                .replace("{account}", account)
                .replace("{id}", account);
        var answer = as(WHO.get(path)).post(real, example(paths, path));
        assertThat(answer.status()).as(path + answer.response().body()).isBetween(200, 201);
      }
    }
    assertThat(example(paths, "/api/accounts")).contains("7300070011115");
  }

  @Test
  void everyCommandWithAJsonBodyHasAnExample() {
    var paths = asking("").get("/v3/api-docs").body().at("/paths");
    var commands =
        paths.propertyNames().stream()
            .filter(path -> path.startsWith("/api/accounts"))
            .filter(path -> paths.get(path).has("post"))
            .filter(path -> !path.endsWith("from-document") && !path.contains("/parked"))
            .toList();
    assertThat(commands)
        .containsExactlyInAnyOrderElementsOf(WHO.keySet())
        .allSatisfy(path -> assertThat(example(paths, path)).startsWith("{"));
  }

  private static String example(JsonNode paths, String path) {
    for (var content : paths.get(path).at("/post/requestBody/content")) {
      var example = content.at("/example");
      return example.isString() ? example.asString().strip() : example.toString();
    }
    return "";
  }
}
