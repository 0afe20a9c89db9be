package voti.platform.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends one document through the gateway; its content is its identity, so twice is once. */
final class OrderSender {

  /** What became of it; {@code reason} is empty unless it was refused. */
  record Outcome(Kind kind, String reason) {}

  /** The three things that can become of a document. */
  enum Kind {
    TAKEN,
    KNOWN,
    REFUSED
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int CLIENT_ERROR = 400;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI documents;
  private final String token;

  OrderSender(URI gateway, String token) {
    this.documents = gateway.resolve("/api/orders/documents");
    this.token = token;
  }

  Outcome send(OrderFile.Part part) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(documents)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", part.contentType())
            .header("Idempotency-Key", "import-" + hash(part.body()))
            .POST(HttpRequest.BodyPublishers.ofByteArray(part.body()))
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    JsonNode answer = parse(response.body());
    if (response.statusCode() >= CLIENT_ERROR) {
      return new Outcome(Kind.REFUSED, reason(response.statusCode(), answer));
    }
    boolean known =
        answer.path("repeated").asBoolean(false)
            || answer.path("outcome").asString("").equals("unchanged");
    return new Outcome(known ? Kind.KNOWN : Kind.TAKEN, "");
  }

  private static String reason(int status, JsonNode problem) {
    String detail = problem.path("detail").asString(problem.path("title").asString(""));
    return detail.isBlank() ? "the platform answered " + status : detail;
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException notJson) {
      return JSON.createObjectNode();
    }
  }

  private static String hash(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
