package voti.benchmarks.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/** Signs tokens with a key that it shows, so that a service checks them as it always does. */
public final class TokenIssuer implements AutoCloseable {

  private static final Duration LIFE = Duration.ofHours(12);
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final HttpServer server;
  private final KeyPair key;
  private final Clock clock;

  public TokenIssuer(Clock clock) throws IOException, GeneralSecurityException {
    this.clock = clock;
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    key = generator.generateKeyPair();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/.well-known/openid-configuration",
        exchange ->
            answer(
                exchange,
                "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/jwks\",\"subject_types_supported\":[\"public\"]}"
                    .formatted(url())));
    server.createContext("/jwks", exchange -> answer(exchange, keys()));
    server.start();
  }

  /** Where its keys are. */
  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** A token of somebody in some roles. */
  public String token(String person, String... roles) throws GeneralSecurityException {
    var now = clock.instant();
    var body =
        """
        {"iss":"%s","sub":"%s","department":"finance","roles":["%s"],"iat":%d,"exp":%d}
        """
            .formatted(
                url(),
                person,
                String.join("\",\"", roles),
                now.getEpochSecond(),
                now.plus(LIFE).getEpochSecond());
    var signed = encoded("{\"alg\":\"RS256\",\"kid\":\"k\"}") + "." + encoded(body.strip());
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key.getPrivate());
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + BASE64.encodeToString(signature.sign());
  }

  private String keys() {
    var open = (RSAPublicKey) key.getPublic();
    return "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"k\",\"alg\":\"RS256\",\"use\":\"sig\",\"n\":\"%s\",\"e\":\"%s\"}]}"
        .formatted(
            BASE64.encodeToString(open.getModulus().toByteArray()),
            BASE64.encodeToString(open.getPublicExponent().toByteArray()));
  }

  private static String encoded(String text) {
    return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
