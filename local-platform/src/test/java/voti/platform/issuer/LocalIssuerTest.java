package voti.platform.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LocalIssuerTest {

  private static final String GATEWAY = "http://localhost:8080";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir static Path dir;

  private static LocalIssuer issuer;

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @BeforeAll
  static void start() throws IOException {
    issuer = LocalIssuer.start(dir, freePort(), GATEWAY);
  }

  @AfterAll
  static void stop() {
    issuer.close();
  }

  @Test
  void itDescribesItselfUnderOneUrl() throws Exception {
    JsonNode description = json(get("/.well-known/openid-configuration"));

    assertThat(description.get("issuer").asString()).isEqualTo(issuer.url());
    assertThat(description.get("end_session_endpoint").asString()).startsWith(issuer.url());
    assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
  }

  @Test
  void theExampleAccessPointTakesABillWithoutASignInAndAnswers() throws Exception {
    var bill =
        "<Invoice xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\">"
            + "<cbc:ID>2010-1</cbc:ID></Invoice>";
    var taken =
        browser.send(
            HttpRequest.newBuilder(URI.create(issuer.url() + "/access-point/documents"))
                .header("Content-Type", "application/xml")
                .header("Document-Id", "ein-1:1")
                .POST(HttpRequest.BodyPublishers.ofString(bill))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(taken.statusCode()).isEqualTo(202);
    var id = JSON.readTree(taken.body()).get("id").asString();
    JsonNode told = json(get("/access-point/documents/" + id));
    assertThat(told.get("state").asString()).isEqualTo("delivered");
    assertThat(told.get("response").asString()).contains(">AP</cbc:ResponseCode>");
    assertThat(get("/access-point/documents/00000000-0000-0000-0000-000000000000").statusCode())
        .isEqualTo(404);
  }

  @Test
  void theCommandLineGetsATokenThatSaysWhoItIs() throws Exception {
    JWTClaimsSet claims = verified(token("cli-mari"));

    assertThat(claims.getSubject()).isEqualTo("emp-00-00000000-0000-7000-8000-000000000001");
    assertThat(claims.getIssuer()).isEqualTo(issuer.url());
    assertThat(claims.getAudience()).contains("voti");
    assertThat(claims.getStringClaim("name")).isEqualTo("Mari Mets");
    assertThat(claims.getStringClaim("preferred_username")).isEqualTo("mari");
    assertThat(claims.getStringListClaim("roles")).containsExactly("kam");
    assertThat(claims.getStringClaim("department")).isEqualTo("north");
  }

  @Test
  void everyRoleHasItsUser() throws Exception {
    for (String role :
        List.of(
            "kam",
            "support",
            "head",
            "commercial-director",
            "general-director",
            "controller",
            "warehouse",
            "quality",
            "employee",
            "auditor",
            "admin",
            "integration")) {
      DemoUser user = DemoUsers.find(role).orElseThrow();
      assertThat(verified(token(user.clientId())).getStringListClaim("roles"))
          .containsExactly(role);
    }
  }

  @Test
  void aPersonSignsInOnThePageAndOutAgain() throws Exception {
    JsonNode tokens = signIn("helen");
    String idToken = tokens.get("id_token").asString();
    JWTClaimsSet id = verified(idToken);
    JWTClaimsSet access = verified(tokens.get("access_token").asString());

    assertThat(id.getAudience()).containsExactly("voti-console");
    assertThat(id.getSubject()).isEqualTo(access.getSubject()).endsWith("0004");
    assertThat(id.getStringListClaim("roles")).containsExactly("head");
    assertThat(access.getAudience()).contains("voti");
    assertThat(access.getStringClaim("department")).isEqualTo("north");
    assertThat(tokens.get("refresh_token").asString()).isNotBlank();

    HttpResponse<String> out =
        get(
            "/connect/logout?id_token_hint="
                + idToken
                + "&post_logout_redirect_uri="
                + encode(GATEWAY + "/"));
    assertThat(location(out)).isEqualTo(GATEWAY + "/");
  }

  @Test
  void thePageSaysWhoTheUsersAreAndAMachineCannotSignIn() throws Exception {
    HttpResponse<String> page = get("/login");

    assertThat(page.body()).contains("local demo users", "Mari Mets", "Peeter Põld");
    assertThat(page.body()).doesNotContain("ERP system");
    assertThat(page.headers().firstValue("set-cookie"))
        .hasValueSatisfying(
            cookie ->
                assertThat(cookie).startsWith("VOTI_ISSUER=").contains("HttpOnly", "SameSite=Lax"));
    assertThat(location(submit(page.body(), "erp"))).endsWith("/login?error");
  }

  @Test
  void tokensStayGoodWhenItIsStartedAgain() throws Exception {
    SignedJWT token = SignedJWT.parse(token("cli-anna"));
    try (var again = LocalIssuer.start(dir, freePort(), GATEWAY)) {
      assertThat(token.verify(verifier(again.url(), token))).isTrue();
    }
  }

  @Test
  void anUnreadableKeySaysWhatToDo() throws Exception {
    Path broken = java.nio.file.Files.createDirectories(dir.resolve("broken"));
    java.nio.file.Files.writeString(broken.resolve("signing-key.json"), "{");

    assertThatThrownBy(() -> SigningKey.in(broken)).hasMessageContaining("Delete it");
  }

  private JsonNode signIn(String user) throws Exception {
    String authorize =
        "/oauth2/authorize?response_type=code&client_id=voti-console&scope=openid%20profile&state=s"
            + "&redirect_uri="
            + encode(GATEWAY + "/login/oauth2/code/voti");
    assertThat(location(get(authorize))).endsWith("/login");
    HttpResponse<String> signedIn = submit(get("/login").body(), user);
    HttpResponse<String> back = get(URI.create(location(signedIn)));
    Matcher code = Pattern.compile("code=([^&]+)").matcher(location(back));
    assertThat(code.find()).isTrue();
    return json(
        post(
            "/oauth2/token",
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                java.net.URLDecoder.decode(code.group(1), StandardCharsets.UTF_8),
                "redirect_uri",
                GATEWAY + "/login/oauth2/code/voti"),
            "voti-console"));
  }

  private HttpResponse<String> submit(String page, String user) throws Exception {
    Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
    assertThat(csrf.find()).isTrue();
    return post("/login", Map.of("username", user, "password", user, "_csrf", csrf.group(1)), null);
  }

  private String token(String client) throws Exception {
    return json(post("/oauth2/token", Map.of("grant_type", "client_credentials"), client))
        .get("access_token")
        .asString();
  }

  private static JWTClaimsSet verified(String token) throws Exception {
    SignedJWT jwt = SignedJWT.parse(token);
    assertThat(jwt.verify(verifier(issuer.url(), jwt))).isTrue();
    return jwt.getJWTClaimsSet();
  }

  private static RSASSAVerifier verifier(String url, SignedJWT jwt) throws Exception {
    var keys = JWKSet.load(URI.create(url + "/oauth2/jwks").toURL());
    return new RSASSAVerifier(
        keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey().toRSAPublicKey());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return get(URI.create(issuer.url() + path));
  }

  private HttpResponse<String> get(URI uri) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(uri).header("Accept", "text/html,*/*;q=0.8").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, Map<String, String> form, String client)
      throws Exception {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(URI.create(issuer.url() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (client != null) {
      String basic = client + ":" + DemoUsers.CLIENT_SECRET;
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)));
    }
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("location").orElseThrow();
  }

  private static JsonNode json(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
