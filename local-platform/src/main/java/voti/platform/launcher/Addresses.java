package voti.platform.launcher;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * Where each part answers.
 *
 * @param offset added to every usual port
 * @param slots which slots live in which log of each service
 */
record Addresses(int offset, String slots) {

  int port(Part part) {
    return part.usualPort() + offset;
  }

  URI url(Part part) {
    String scheme =
        switch (part) {
          case MONGO -> "mongodb://";
          case KAFKA -> "kafka://";
          default -> "http://";
        };
    return URI.create(scheme + "localhost:" + port(part));
  }

  String kafkaBootstrap() {
    return "localhost:" + port(Part.KAFKA);
  }

  /** What a service is told about its surroundings. */
  Map<String, String> environmentOf(Part part) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SERVER_PORT", Integer.toString(port(part)));
    environment.put("VOTI_MONGO_URI", url(Part.MONGO).toString());
    environment.put("VOTI_KAFKA_BOOTSTRAP", kafkaBootstrap());
    environment.put("VOTI_ISSUER", url(Part.ISSUER).toString());
    environment.put("VOTI_LOGS", slots);
    environment.put("VOTI_ACCESS_POINT_URL", url(Part.ISSUER) + "/access-point");
    if (part == Part.GATEWAY) {
      environment.put("VOTI_ACCOUNTS_URL", url(Part.ACCOUNTS).toString());
      environment.put("VOTI_ORDERS_URL", url(Part.ORDERS).toString());
      environment.put("VOTI_CREDIT_URL", url(Part.CREDIT).toString());
      environment.put("VOTI_PLANNING_URL", url(Part.PLANNING).toString());
      environment.put("VOTI_GATEWAY_URL", url(Part.GATEWAY).toString());
    }
    return environment;
  }
}
