package voti.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import voti.kit.json.Wire;

/** HTTP as a caller with a token. */
public final class Asking {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String base;
  private final String token;
  private final List<String> headers;

  Asking(String base, String token) {
    this(base, token, List.of());
  }

  private Asking(String base, String token, List<String> headers) {
    this.base = base;
    this.token = token;
    this.headers = headers;
  }

  public Asking with(String header, String value) {
    var more = new ArrayList<>(headers);
    more.add(header);
    more.add(value);
    return new Asking(base, token, more);
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** What is at a path, when it is not text. */
  public byte[] bytes(String path) {
    try {
      return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(asked);
    }
  }

  /** Posts JSON: text as it is, anything else written as we write it. */
  public Answer post(String path, Object body) {
    var json = body instanceof String text ? text : Wire.mapper().writeValueAsString(body);
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  public Answer post(String path, String contentType, byte[] body) {
    return send(
        request(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), json(response.body()), response);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(asked);
    }
  }

  private static JsonNode json(String body) {
    return body.startsWith("{") || body.startsWith("[")
        ? Wire.mapper().readTree(body)
        : MissingNode.getInstance();
  }

  /** What came back; the body is missing when it is not JSON. */
  public record Answer(int status, JsonNode body, HttpResponse<String> response) {

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** A text in the body by JSON pointer: {@code /facts/0/value}. */
    public String text(String pointer) {
      return body.at(pointer).asString("");
    }

    public long position() {
      return body.at("/position").asLong();
    }
  }
}
