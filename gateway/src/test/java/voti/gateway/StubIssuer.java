package voti.gateway;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An OIDC issuer that signs in whoever is set, without asking. */
final class StubIssuer {

  record Who(String id, String name, List<String> roles, String department) {}

  volatile Who who = new Who("mari", "Mari Maasikas", List.of("kam"), "north");
  volatile Duration tokenLife = Duration.ofMinutes(5);
  final AtomicInteger refreshed = new AtomicInteger();
  private final HttpServer server;
  private final RSAKey key;
  private volatile String nonce = "";

  StubIssuer() throws Exception {
    key = new RSAKeyGenerator(2048).keyID("k1").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/.well-known/openid-configuration", x -> json(x, metadata()));
    server.createContext("/jwks", x -> json(x, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext("/logout", x -> json(x, "{}"));
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  String tokenOf(Who person) {
    return signed(person, new JWTClaimsSet.Builder(), Duration.ofMinutes(5));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    var asked = parameters(exchange.getRequestURI().getRawQuery());
    nonce = asked.getOrDefault("nonce", "");
    exchange
        .getResponseHeaders()
        .add(
            "Location",
            asked.get("redirect_uri")
                + "?code=c&state="
                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (body.contains("refresh_token=")) {
      refreshed.incrementAndGet();
    }
    var id = new JWTClaimsSet.Builder().audience("voti-console").claim("nonce", nonce);
    json(
        exchange,
        """
        {"access_token":"%s","id_token":"%s","refresh_token":"r","token_type":"Bearer","expires_in":%d}
        """
            .formatted(
                signed(who, new JWTClaimsSet.Builder(), Duration.ofMinutes(5)),
                signed(who, id, Duration.ofMinutes(5)),
                tokenLife.toSeconds()));
  }

  private String signed(Who person, JWTClaimsSet.Builder claims, Duration life) {
    try {
      var now = Instant.now();
      var jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(),
              claims
                  .issuer(url())
                  .subject(person.id())
                  .claim("name", person.name())
                  .claim("preferred_username", person.id())
                  .claim("roles", person.roles())
                  .claim("department", person.department())
                  .issueTime(Date.from(now))
                  .expirationTime(Date.from(now.plus(life)))
                  .build());
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (Exception unsigned) {
      throw new IllegalStateException(unsigned);
    }
  }

  private String metadata() {
    var at = url();
    return """
    {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token","jwks_uri":"%s/jwks",
     "end_session_endpoint":"%s/logout","subject_types_supported":["public"],"response_types_supported":["code"],
     "id_token_signing_alg_values_supported":["RS256"]}
    """
        .formatted(at, at, at, at, at);
  }

  private static Map<String, String> parameters(String query) {
    var parameters = new HashMap<String, String>();
    Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .forEach(
            pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    return parameters;
  }

  private static void json(HttpExchange exchange, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
