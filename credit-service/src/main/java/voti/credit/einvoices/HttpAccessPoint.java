package voti.credit.einvoices;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import voti.kit.json.Wire;

/**
 * An access point spoken to by HTTP: {@code POST /documents} with the UBL answers an id, {@code GET
 * /documents/{id}} answers {@code state}, {@code reason} and the buyer's {@code response}.
 */
@Component
@ConditionalOnProperty("voti.access-point.url")
class HttpAccessPoint implements AccessPoint {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int NOT_FOUND = 404;

  /** Made when it is first needed, as few services send at once after their start. */
  private final Supplier<HttpClient> client =
      SingletonSupplier.of(
          () ->
              HttpClient.newBuilder()
                  .connectTimeout(PATIENCE)
                  .version(HttpClient.Version.HTTP_1_1)
                  .build());

  private final String url;

  HttpAccessPoint(@Value("${voti.access-point.url}") String url) {
    this.url = url;
  }

  /** What the access point answers to a document. */
  record Taken(String id) {}

  /** What it answers when asked. */
  record Told(String state, @Nullable String reason, @Nullable String response) {}

  @Override
  public String send(Outbound document) {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/documents"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/xml")
            .header("Document-Id", document.id())
            .header("Receiver-Id", "0088:" + document.receiver())
            .POST(HttpRequest.BodyPublishers.ofString(document.xml(), StandardCharsets.UTF_8))
            .build();
    return Wire.mapper().readValue(ok(ask(request)), Taken.class).id();
  }

  @Override
  public Optional<Status> status(String message) {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/documents/" + message)).timeout(PATIENCE).build();
    var answer = ask(request);
    if (answer.statusCode() == NOT_FOUND) {
      return Optional.empty();
    }
    var told = Wire.mapper().readValue(ok(answer), Told.class);
    return Optional.of(
        new Status(
            Progress.valueOf(told.state().toUpperCase(Locale.ROOT)),
            told.reason() == null ? "" : told.reason(),
            told.response()));
  }

  private HttpResponse<String> ask(HttpRequest request) {
    try {
      return client.get().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException away) {
      throw new AccessPointAway("The access point does not answer.", away);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AccessPointAway("Stopped while waiting for the access point.", stopped);
    }
  }

  private static String ok(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new AccessPointAway("The access point answered " + answer.statusCode() + ".", null);
    }
    return answer.body();
  }
}
