package voti.platform.issuer;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** The fixed clients; unlike Spring's own in-memory repository it lets them share one secret. */
final class LocalClients implements RegisteredClientRepository {

  private final Map<String, RegisteredClient> byId;

  LocalClients(String gatewayUrl) {
    byId =
        Clients.all(gatewayUrl).stream()
            .collect(Collectors.toMap(RegisteredClient::getId, Function.identity()));
  }

  /** Asked only to keep a plain secret in a stronger form, which a local one does not need. */
  @Override
  public void save(RegisteredClient client) {}

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return byId.get(id);
  }

  /** The two ids of a local client are the same. */
  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return byId.get(clientId);
  }
}
