package voti.platform.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gateway's HTTP API as one user or another calls it. A process that is away for a moment is
 * waited for: every command carries its own idempotency key, so asking again is safe.
 */
public final class Api {

  static final Duration PATIENCE = Duration.ofSeconds(150);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI gateway;
  private final Tokens tokens;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /** Through that gateway, signed in with those tokens. */
  public Api(URI gateway, Tokens tokens) {
    this.gateway = gateway;
    this.tokens = tokens;
  }

  /** Reads a path as a user. */
  public Answer get(String user, String path) {
    return patiently(() -> request(user, path).GET().build());
  }

  /** Sends a command as a user; the key makes asking again safe. */
  public Answer post(String user, String path, String key, Map<String, ?> body) {
    var json = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    return patiently(
        () ->
            request(user, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(json)
                .build());
  }

  /** Sends a document as a user. */
  public Answer document(String user, String path, byte[] xml) {
    return patiently(
        () ->
            request(user, path)
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(xml))
                .build());
  }

  /** Reads again and again until what is read is as expected. */
  public JsonNode eventually(String user, String path, Predicate<JsonNode> expected) {
    return eventually(user, path, expected, PATIENCE);
  }

  /** The same, for as long as it is said. */
  public JsonNode eventually(
      String user, String path, Predicate<JsonNode> expected, Duration longest) {
    var deadline = System.nanoTime() + longest.toNanos();
    var last = get(user, path);
    while (!last.ok() || !expected.test(last.body())) {
      if (System.nanoTime() > deadline) {
        throw new StoryFailed(path + " did not come to say what was expected: " + last);
      }
      pause();
      last = get(user, path);
    }
    return last.body();
  }

  private HttpRequest.Builder request(String user, String path) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + tokens.of(user))
        .header("Accept", "application/json, application/problem+json");
  }

  private Answer patiently(Supplier<HttpRequest> request) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        var response = http.send(request.get(), BodyHandlers.ofString());
        var away = response.statusCode() >= 502 && response.statusCode() <= 504;
        if (!away || System.nanoTime() > deadline) {
          return new Answer(response.statusCode(), read(response.body()));
        }
      } catch (IOException | UncheckedIOException unreachable) { // the gateway, or who gives tokens
        if (System.nanoTime() > deadline) {
          throw new StoryFailed("nobody answers for " + gateway + ": " + unreachable.getMessage());
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new StoryFailed("interrupted");
      }
      pause();
    }
  }

  private static JsonNode read(String body) {
    return body.startsWith("{") || body.startsWith("[")
        ? JSON.readTree(body)
        : JSON.createObjectNode().put("text", body);
  }

  /** A moment, before one looks again. */
  public static void pause() {
    try {
      Thread.sleep(150);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StoryFailed("interrupted");
    }
  }
}
