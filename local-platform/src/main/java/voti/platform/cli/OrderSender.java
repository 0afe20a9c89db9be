package voti.platform.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends a file of orders through the gateway; an order is known by itself, so twice is once. */
final class OrderSender {

  /**
   * What became of one order.
   *
   * @param place where in the file it stands, as a person looks for it
   * @param sentence the platform's own words
   */
  record Outcome(Kind kind, String place, String sentence) {}

  /** The three things that can become of an order. */
  enum Kind {
    TAKEN,
    KNOWN,
    REFUSED
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int CLIENT_ERROR = 400;
  private static final int LONGEST_START = 64;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI documents;
  private final String token;

  OrderSender(URI gateway, String token) {
    this.documents = gateway.resolve("/api/orders/documents");
    this.token = token;
  }

  List<Outcome> send(Path file) throws IOException, InterruptedException {
    byte[] content = Files.readAllBytes(file);
    var request =
        HttpRequest.newBuilder(documents)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", contentType(content))
            .POST(HttpRequest.BodyPublishers.ofByteArray(content))
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    JsonNode answer = parse(response.body());
    return response.statusCode() >= CLIENT_ERROR
        ? List.of(refusal(response.statusCode(), answer))
        : outcomes(answer);
  }

  static String contentType(byte[] content) {
    int length = Math.min(content.length, LONGEST_START);
    String start = new String(content, 0, length, StandardCharsets.UTF_8);
    String text = start.replace("\uFEFF", "").stripLeading();
    if (text.startsWith("UNA") || text.startsWith("UNB")) {
      return "application/edifact";
    }
    return text.startsWith("<") ? "application/xml" : "text/csv";
  }

  private static List<Outcome> outcomes(JsonNode answer) {
    List<Outcome> outcomes = new ArrayList<>();
    for (JsonNode order : answer.path("orders")) {
      Kind kind =
          switch (order.path("outcome").asString("")) {
            case "refused" -> Kind.REFUSED;
            case "unchanged" -> Kind.KNOWN;
            default -> Kind.TAKEN;
          };
      String row = order.path("row").isNumber() ? "line " + order.path("row").asInt() + ", " : "";
      String place = row + "order " + order.path("number").asString("?");
      outcomes.add(new Outcome(kind, place, order.path("sentence").asString("")));
    }
    return outcomes;
  }

  /** The whole file was refused; a problem names the element, if it knows one. */
  private static Outcome refusal(int status, JsonNode problem) {
    String place = problem.path("element").asString("the file");
    String detail = problem.path("detail").asString(problem.path("title").asString(""));
    return new Outcome(
        Kind.REFUSED, place, detail.isBlank() ? "The platform answered " + status + "." : detail);
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException notJson) {
      return JSON.createObjectNode();
    }
  }
}
