package voti.platform.pastorders;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import voti.platform.launcher.PlatformProblem;

/** The gateway; where it asks for patience it gets it. */
public final class Door {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int TOO_MANY = 429;
  private static final int AWAY = 503;
  private static final int CLIENT_ERROR = 400;
  private static final int ATTEMPTS = 60;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI gateway;
  private final UnaryOperator<String> tokens;

  /**
   * @param tokens of a user or role
   */
  public Door(URI gateway, UnaryOperator<String> tokens) {
    this.gateway = gateway;
    this.tokens = tokens;
  }

  /**
   * An answer.
   *
   * @param body nothing where it is not JSON
   */
  record Answer(int status, JsonNode body) {

    /** What a problem says. */
    String sentence() {
      String detail = body.path("detail").asString(body.path("title").asString(""));
      return detail.isBlank() ? "The platform answered " + status + "." : detail;
    }

    /** The body; a problem ends the command. */
    JsonNode good() {
      if (status >= CLIENT_ERROR) {
        throw new PlatformProblem(
            sentence() + " Nothing is lost: run it again, and what was taken is known.");
      }
      return body;
    }
  }

  Answer get(String path, String as) throws IOException, InterruptedException {
    return send(request(path, as).GET());
  }

  /**
   * @param key makes the request the same one when it is made again
   */
  Answer post(String path, String as, String key, String type, String body)
      throws IOException, InterruptedException {
    return send(
        request(path, as)
            .header("Content-Type", type)
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path, String as) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .header("Authorization", "Bearer " + tokens.apply(as));
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      boolean later = response.statusCode() == TOO_MANY || response.statusCode() == AWAY;
      if (!later || attempt == ATTEMPTS) {
        return new Answer(response.statusCode(), parse(response.body()));
      }
      TimeUnit.SECONDS.sleep(response.headers().firstValueAsLong("Retry-After").orElse(1));
    }
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException notJson) {
      return JSON.createObjectNode();
    }
  }
}
