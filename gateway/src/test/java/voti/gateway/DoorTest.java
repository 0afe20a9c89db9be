package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who comes in, with what, and what is said to those who do not. */
class DoorTest extends Stage {

  @Test
  void aMachinesTokenIsShownToTheServiceAndItsAnswerComesBack() {
    var token = ISSUER.tokenOf(MARI);
    var answer =
        visitor().get("/api/accounts?q=john", "Authorization", "Bearer " + token, "Cookie", "a=b");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Johnssons");
    var asked = SERVICES.last("/api/accounts");
    assertThat(asked.headers()).containsEntry("Authorization", "Bearer " + token);
    assertThat(asked.headers()).doesNotContainKey("Cookie");
    assertThat(asked.uri().getQuery()).isEqualTo("q=john");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void everyServiceIsBehindItsOwnPath() {
    var token = "Bearer " + ISSUER.tokenOf(MARI);
    for (var path :
        new String[] {
          "/api/accounts/a", "/api/orders/o", "/api/credit/accounts/a", "/api/planning/plans/p"
        }) {
      assertThat(visitor().get(path, "Authorization", token).statusCode()).isEqualTo(200);
      assertThat(SERVICES.last(path).method()).isEqualTo("GET");
    }
  }

  @Test
  void aMachinesCommandNeedsNoFormTokenAndKeepsItsHeaders() {
    var machine = visitor();
    var answer =
        machine.send(
            machine
                .request("/api/accounts")
                .header("Authorization", "Bearer " + ISSUER.tokenOf(MARI))
                .header("Idempotency-Key", "k-1")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"x\"}")));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(SERVICES.last("/api/accounts").headers()).containsEntry("Idempotency-key", "k-1");
    assertThat(SERVICES.last("/api/accounts").body()).isEqualTo("{\"name\":\"x\"}");
  }

  @Test
  void aLogOfAnotherInstallationReachesTheWitnessWithoutSigningIn() {
    var log = visitor();
    var answer =
        log.send(
            log.request("/api/credit/witness/add-checkpoint")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("old 0\n")));
    assertThat(answer.statusCode()).isEqualTo(200);
    var asked = SERVICES.last("/api/credit/witness/add-checkpoint");
    assertThat(asked.body()).isEqualTo("old 0\n");
    assertThat(asked.headers()).doesNotContainKey("Authorization");
    assertThat(visitor().get("/api/credit/witness/more").statusCode()).isEqualTo(401);
  }

  @Test
  void withoutATokenOrWithABadOneAnApiCallIsAProblem() {
    for (var headers : new String[][] {{"X-None", "1"}, {"Authorization", "Bearer not-a-token"}}) {
      var answer = visitor().get("/api/accounts", headers);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("application/problem+json");
      assertThat(answer.body()).contains("https://voti.example/problems/not-signed-in");
    }
  }

  @Test
  void anAddressThatIsNoneIsAProblemToMachinesAndAPageToPeople() {
    var token = "Bearer " + ISSUER.tokenOf(MARI);
    // Turned away by the firewall, and by the server itself.
    for (var path : new String[] {"/api/credit/accounts//order-check", "/api/credit/%2F/x"}) {
      for (var headers : new String[][] {{"Authorization", token}, {"X-None", "1"}}) {
        var answer = visitor().get(path, headers);
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
            .startsWith("application/problem+json");
        assertThat(answer.body()).contains("https://voti.example/problems/", "\"status\":400");
      }
    }
    var page = signedIn("kam").get("/credit/accounts//order-check");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(page.body()).contains("empty where an id belongs", "/assets/voti.css");
  }

  @Test
  void whatFailsInTheServerIsAProblemToMachines() {
    var machine = visitor();
    var answer =
        machine.send(
            machine
                .request("/actuator/health")
                .setHeader("Accept", "*/*")
                .method("TRACE", BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isBetween(400, 405);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }

  @Test
  void aPersonSignsInAndTheSessionsTokenIsRelayed() {
    var mari = visitor();
    assertThat(mari.get("/").body()).contains("Mari Maasikas");
    var answer = mari.get("/api/accounts");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(SERVICES.last("/api/accounts").headers().get("Authorization")).startsWith("Bearer ");
  }

  @Test
  void signingInReturnsToThePageThatWasAskedFor() {
    assertThat(visitor().get("/planning").uri().getPath()).isEqualTo("/planning");
  }

  @Test
  void theSessionCookieIsClosedToScriptsAndOtherSites() {
    var answer = visitor().send(visitor().request("/").GET());
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("VOTI_SESSION=")
        .contains("HttpOnly")
        .containsIgnoringCase("SameSite=Lax");
  }

  @Test
  void aTokenThatIsAboutToEndIsRefreshedOnTheWay() {
    ISSUER.tokenLife = Duration.ofSeconds(5);
    var mari = visitor();
    mari.get("/");
    var before = ISSUER.refreshed.get();
    assertThat(mari.get("/accounts").statusCode()).isEqualTo(200);
    assertThat(ISSUER.refreshed.get()).isGreaterThan(before);
  }

  @Test
  void aSessionsCommandWithoutItsFormTokenIsNotTaken() {
    var mari = signedIn("kam");
    for (var path : new String[] {"/accounts", "/api/accounts"}) {
      SERVICES.asked.clear();
      var answer = mari.post(path, Map.of("name", "x"));
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(SERVICES.asked).noneMatch(asked -> asked.method().equals("POST"));
    }
  }

  @Test
  void aScriptOfOurOwnMaySendTheFormTokenAsAHeader() {
    var mari = signedIn("kam");
    var page = mari.get("/accounts").body();
    var meta = page.substring(page.indexOf("<meta name=\"csrf\""));
    var answer =
        mari.post(
            "/api/accounts",
            Map.of(),
            Visitor.attribute(meta, "data-header"),
            Visitor.attribute(meta, "data-token"));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void pagesAllowNoScriptButOurOwn() {
    var headers = signedIn("kam").get("/accounts").headers();
    var policy = headers.firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy).contains("script-src 'self';").contains("frame-ancestors 'none'");
    assertThat(policy).doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
  }

  @Test
  void aServiceThatIsDownIsSaidInPlainWords() {
    var token = "Bearer " + ISSUER.tokenOf(MARI);
    var answer = visitor().get("/api/away/x", "Authorization", token);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    assertThat(answer.body()).contains("does not answer right now").contains("service-away");
  }

  @Test
  void whatIsTooLargeIsRefusedBeforeAServiceSeesIt() {
    var machine = visitor();
    var token = "Bearer " + ISSUER.tokenOf(MARI);
    var body = new byte[9 * 1024 * 1024];
    for (var publisher :
        new java.net.http.HttpRequest.BodyPublisher[] {
          BodyPublishers.ofByteArray(body),
          BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body))
        }) {
      var answer =
          machine.send(
              machine
                  .request("/api/orders/documents")
                  .header("Authorization", token)
                  .POST(publisher));
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("too-large").contains("8 MB");
    }
  }

  @Test
  void healthIsOpenAndOtherPagesAreNot() {
    assertThat(visitor().get("/actuator/health").statusCode()).isEqualTo(200);
    assertThat(visitor().get("/actuator/health/readiness").body()).contains("UP");
    assertThat(visitor().send(visitor().request("/accounts").GET()).statusCode()).isEqualTo(302);
  }

  @Test
  void signingOutEndsTheSession() {
    var mari = signedIn("kam");
    var page = mari.get("/accounts").body();
    var form = page.substring(page.indexOf("action=\"/logout\""));
    var csrf = form.substring(form.indexOf("name=\"_csrf\""));
    mari.post("/logout", Map.of("_csrf", Visitor.attribute(csrf, "value")));
    assertThat(mari.send(mari.request("/accounts").GET()).statusCode()).isEqualTo(302);
  }
}
