package voti.kit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Signed tokens of people who exist in tests only. */
public final class TestTokens {

  private static final SecretKey KEY =
      new SecretKeySpec(
          "a key for tests, of at least thirty-two bytes".getBytes(StandardCharsets.UTF_8),
          "HmacSHA256");

  /** A token for which the issuer's keys cannot be had. */
  public static final String KEYS_AWAY = "keys.are.away";

  /** A token for which the issuer was never reached. */
  public static final String ISSUER_AWAY = "issuer.is.away";

  private static final Map<String, Person> PEOPLE =
      Map.ofEntries(
          person("mari", "key-accounts", "kam"),
          person("jaan", "other", "kam"),
          person("siiri", "key-accounts", "support"),
          person("heli", "key-accounts", "head"),
          person("otto", "other", "head"),
          person("dora", "management", "commercial-director"),
          person("gert", "management", "general-director"),
          person("karl", "finance", "controller"),
          person("veera", "warehouse", "warehouse"),
          person("kai", "quality", "quality"),
          person("eva", "marketing", "employee"),
          person("aada", "audit", "auditor"),
          person("admin", "it", "admin"),
          person("machine", "", "integration"));

  private TestTokens() {}

  private static Map.Entry<String, Person> person(String name, String department, String role) {
    return Map.entry(name, new Person(department, List.of(role)));
  }

  /**
   * The token of one of them: mari (kam), heli (head), dora (commercial director), karl
   * (controller)…
   */
  public static String of(String person) {
    var known = PEOPLE.get(person);
    if (known == null) {
      throw new IllegalArgumentException("nobody in tests is called " + person);
    }
    return of(person, known.department(), known.roles().toArray(String[]::new));
  }

  /** The token of anybody. */
  public static String of(String person, String department, String... roles) {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .subject(person)
            .claim("department", department)
            .claim("roles", List.of(roles))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(3600)))
            .build();
    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    try {
      token.sign(new MACSigner(KEY));
    } catch (JOSEException unsigned) {
      throw new IllegalStateException(unsigned);
    }
    return token.serialize();
  }

  /** Reads them; takes the place of the issuer's keys, and of an issuer that is away. */
  public static JwtDecoder decoder() {
    var decoder = NimbusJwtDecoder.withSecretKey(KEY).macAlgorithm(MacAlgorithm.HS256).build();
    return token -> {
      switch (token) {
        case KEYS_AWAY -> throw new JwtException("the keys cannot be read");
        case ISSUER_AWAY ->
            throw new JwtDecoderInitializationException(
                "the issuer cannot be read", new ConnectException());
        default -> {
          return decoder.decode(token);
        }
      }
    };
  }

  private record Person(String department, List<String> roles) {}
}
