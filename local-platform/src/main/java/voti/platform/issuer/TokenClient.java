package voti.platform.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of demo users, from the local issuer only; each is asked for once. */
public final class TokenClient {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI issuer;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> known = new ConcurrentHashMap<>();

  public TokenClient(URI issuer) {
    this.issuer = issuer;
  }

  /**
   * The token of a user, or of the first user with a role.
   *
   * @throws IllegalArgumentException if there is no such user or role
   * @throws UncheckedIOException if the issuer does not answer or refuses
   */
  public String of(String userOrRole) {
    DemoUser user =
        DemoUsers.find(userOrRole)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no demo user and no role called " + userOrRole));
    String token = known.get(user.username());
    if (token == null) {
      token = ask(user);
      known.put(user.username(), token);
    }
    return token;
  }

  private String ask(DemoUser user) {
    try {
      return request(user);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a token", e);
    }
  }

  private String request(DemoUser user) throws IOException, InterruptedException {
    String credentials = user.clientId() + ":" + DemoUsers.CLIENT_SECRET;
    var request =
        HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(
          "The issuer at " + issuer + " gave no token (" + response.statusCode() + ")");
    }
    return JSON.readTree(response.body()).get("access_token").asString();
  }
}
