package voti.platform.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import voti.platform.launcher.PlatformProblem;

/** Speaks to the credit service about a cut-over; a row is known by its key, so twice is once. */
final class ReceivablesSender {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int CLIENT_ERROR = 400;
  private static final String CUT_OVERS = "/api/credit/cut-overs";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI gateway;
  private final String token;

  ReceivablesSender(URI gateway, String token) {
    this.gateway = gateway;
    this.token = token;
  }

  /** The only cut-over that is not confirmed. */
  String onlyOpen() throws IOException, InterruptedException {
    List<String> open = new ArrayList<>();
    for (JsonNode one : ask(request(CUT_OVERS).GET()).path("items")) {
      if (!one.path("state").asString("").equals("confirmed")) {
        open.add(one.path("cutOver").asString());
      }
    }
    if (open.size() != 1) {
      throw new PlatformProblem(
          open.isEmpty()
              ? "No cut-over is open. Open one with the control totals of the old system, at"
                  + " /credit/cut-overs."
              : "Several cut-overs are open; name one with --cut-over: " + String.join(", ", open));
    }
    return open.getFirst();
  }

  JsonNode send(
      String cutOver, String kind, String name, @Nullable String currency, FileParts.Part part)
      throws IOException, InterruptedException {
    String path =
        CUT_OVERS
            + "/"
            + encoded(cutOver)
            + "/files/"
            + encoded(kind)
            + "?line="
            + part.firstLine()
            + "&name="
            + encoded(name)
            + (currency == null ? "" : "&currency=" + encoded(currency));
    return ask(
        request(path)
            .header("Content-Type", "text/csv")
            .POST(HttpRequest.BodyPublishers.ofString(part.text())));
  }

  /** The cut-over with what it came to, once what was written there is seen. */
  JsonNode read(String cutOver, long after) throws IOException, InterruptedException {
    String path = CUT_OVERS + "/" + encoded(cutOver);
    return ask(request(after < 0 ? path : path + "?after=" + after).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private JsonNode ask(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    JsonNode answer = parse(response.body());
    if (response.statusCode() >= CLIENT_ERROR) {
      String place = answer.path("element").asString("");
      String detail = answer.path("detail").asString(answer.path("title").asString(""));
      throw new PlatformProblem(
          (place.isBlank() ? "" : place + ": ")
              + (detail.isBlank() ? "The platform answered " + response.statusCode() + "." : detail)
              + " Nothing is lost: send the file again, and what was taken is booked once.");
    }
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException notJson) {
      return JSON.createObjectNode();
    }
  }
}
