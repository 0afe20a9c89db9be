package voti.platform.launcher;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import voti.platform.kafka.LocalKafka;

/** Asks a part whether it can do its work. */
final class Readiness {

  private static final int PATIENCE_MILLIS = 2_000;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofMillis(PATIENCE_MILLIS)).build();
  private final Addresses addresses;

  Readiness(Addresses addresses) {
    this.addresses = addresses;
  }

  boolean isReady(Part part) throws InterruptedException {
    if (!PortHolder.answers(addresses.port(part))) {
      return false;
    }
    return switch (part) {
      case MONGO -> mongo();
      case KAFKA -> kafka();
      default -> http(addresses.url(part).resolve("/actuator/health/readiness"));
    };
  }

  private boolean mongo() {
    var settings =
        MongoClientSettings.builder()
            .applyConnectionString(
                new ConnectionString(
                    addresses.url(Part.MONGO) + "/?serverSelectionTimeoutMS=" + PATIENCE_MILLIS))
            .build();
    try (var client = MongoClients.create(settings)) {
      client.getDatabase("admin").runCommand(new Document("ping", 1));
      return true;
    } catch (MongoException notYet) {
      return false;
    }
  }

  private boolean kafka() throws InterruptedException {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", addresses.kafkaBootstrap(),
            "default.api.timeout.ms", PATIENCE_MILLIS,
            "request.timeout.ms", PATIENCE_MILLIS);
    try (Admin admin = Admin.create(settings)) {
      return admin
          .listTopics()
          .names()
          .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
          .containsAll(LocalKafka.TOPICS);
    } catch (ExecutionException | TimeoutException notYet) {
      return false;
    }
  }

  private boolean http(URI probe) throws InterruptedException {
    try {
      var request =
          HttpRequest.newBuilder(probe).timeout(Duration.ofMillis(PATIENCE_MILLIS)).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
