package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * The gateway before its issuer is there, and before a caller who asks too often; in this order,
 * because both come from one address.
 */
@TestMethodOrder(OrderAnnotation.class)
@SpringBootTest(
    classes = Gateway.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "voti.issuer=http://localhost:1",
      "voti.limits.burst=20",
      "voti.limits.per-second=1"
    })
class LateIssuerTest {

  @Value("${local.server.port}")
  int port;

  @Test
  @Order(1)
  void itStartsAndSaysThatSignInDoesNotAnswer() {
    var visitor = new Visitor("http://localhost:" + port);
    assertThat(visitor.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    var page = visitor.get("/");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Retry-After")).contains("5");
    assertThat(page.body()).contains("sign-in service does not answer");
    var api = visitor.get("/api/accounts", "Authorization", "Bearer a.b.c");
    assertThat(api.statusCode()).isIn(401, 503);
    assertThat(api.body()).contains("https://voti.example/problems/");
  }

  @Test
  @Order(2)
  void whoAsksTooOftenIsToldWhenToComeBack() {
    var visitor = new Visitor("http://localhost:" + port);
    var answer = visitor.get("/api/accounts");
    for (var i = 0; i < 60 && answer.statusCode() != 429; i++) {
      answer = visitor.get("/api/accounts");
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).contains("too-many-requests");
    assertThat(answer.headers().firstValue("Retry-After").orElseThrow()).matches("[1-9]\\d*");
    assertThat(visitor.get("/assets/voti.css").statusCode()).isEqualTo(200);
  }
}
