package voti.kit.toy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.testing.TestTokens;
import voti.kit.views.Replays;
import voti.store.Logs;

class WhatEveryServiceGetsTest extends ToyTest {

  @Autowired private Logs store;
  @Autowired private AccountDirectory directory;
  @Autowired private Replays replays;
  @Autowired private org.springframework.context.ApplicationContext context;

  @Test
  void aCommandIsAnsweredWithWhatItWroteAndWhoDidIt() {
    var answer = as("mari").post("/api/toy/kettles", filling("ket-00-a", 3));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("/id")).isEqualTo("ket-00-a");
    assertThat(answer.text("/happened/0/type")).isEqualTo("kettle-filled");
    assertThat(answer.text("/happened/0/event/price/amount")).isEqualTo("12.30");
    assertThat(answer.header("ETag")).isEqualTo("\"0\"");
    var metadata =
        store.messages(store.commitAt(answer.position()).orElseThrow()).getFirst().getMetaData();
    assertThat(metadata)
        .containsEntry("person", "mari")
        .containsEntry("role", "kam")
        .containsEntry("department", "key-accounts")
        .containsEntry("channel", "api")
        .containsKeys("cause", "correlationId", "causationId");
    assertThat(String.valueOf(metadata.get("traceparent")))
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
  }

  @Test
  void aRefusalIsStoredAndAnsweredAsAProblem() {
    var answer = as("mari").post("/api/toy/kettles", filling("ket-00-b", 11));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.text("/type"))
        .isEqualTo("https://voti.example/problems/kettle-does-not-overflow");
    assertThat(answer.text("/rule")).isEqualTo("kettle-does-not-overflow");
    assertThat(answer.text("/detail")).isEqualTo("a kettle holds 10 litres");
    assertThat(answer.text("/facts/0/name")).isEqualTo("litres");
    assertThat(store.commitAt(answer.position()).orElseThrow().stream()).isEqualTo("ket-00-b");
  }

  @Test
  void theSameRequestAgainIsAnsweredWithTheFirstAnswer() {
    var mari = as("mari").with("Idempotency-Key", "c-1");
    var body = Map.of("litres", 2, "price", PRICE);
    var first = mari.post("/api/toy/kettles", body);
    var again = mari.post("/api/toy/kettles", body);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.position()).isEqualTo(first.position());
    assertThat(again.text("/id")).isEqualTo(first.text("/id"));
    assertThat(first.body().at("/repeated").asBoolean()).isFalse();
    assertThat(again.body().at("/repeated").asBoolean()).isTrue();
    assertThat(again.header("Idempotency-Key")).isEqualTo("c-1");
    assertThat(as("siiri").with("Idempotency-Key", "c-1").post("/api/toy/kettles", body).position())
        .isNotEqualTo(first.position());
  }

  @Test
  void aKeyUsedForAnotherRequestIsRefused() {
    var mari = as("mari").with("Idempotency-Key", "d-1");
    mari.post("/api/toy/kettles", filling("ket-00-d", 2));
    var other = mari.post("/api/toy/kettles", filling("ket-00-d", 3));

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.text("/rule")).isEqualTo("idempotency-key-reused");
  }

  @Test
  void aStaleVersionIsRefusedAndTheNewestTaken() {
    as("mari").post("/api/toy/kettles", filling("ket-00-e", 2));
    as("mari").post("/api/toy/kettles", filling("ket-00-e", 2));

    var stale =
        as("mari").with("If-Match", "\"0\"").post("/api/toy/kettles", filling("ket-00-e", 1));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text("/rule")).isEqualTo("stale-version");
    var fresh =
        as("mari").with("If-Match", "\"1\"").post("/api/toy/kettles", filling("ket-00-e", 1));
    assertThat(fresh.status()).isEqualTo(200);
    assertThat(fresh.header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void whoHasNotTheRoleIsRefused() {
    var answer = as("karl").post("/api/toy/kettles", filling("ket-00-f", 2));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("/rule")).isEqualTo("role");
    assertThat(asking("").get("/api/toy/kettles/x").status()).isEqualTo(401);
  }

  @Test
  void whoCannotBeCheckedIsAskedToTryAgain() {
    for (var token : List.of(TestTokens.KEYS_AWAY, TestTokens.ISSUER_AWAY)) {
      var answer = asking(token).post("/api/toy/kettles", filling("ket-00-away", 2));
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.text("/rule")).isEqualTo("sign-in-away");
      assertThat(answer.header("Retry-After")).isEqualTo("2");
    }
    assertThat(store.lastSequence("ket-00-away")).isEmpty();
  }

  @Test
  void whatNoEndpointAnswersIsAProblemToo() {
    var unsigned = asking("").get("/api/toy/kettles/x");
    assertThat(unsigned.text("/rule")).isEqualTo("not-signed-in");
    assertThat(unsigned.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(as("mari").get("/error").text("/rule")).isEqualTo("bad-request");
  }

  @Test
  void anAddressThatIsNoneIsAProblemWhoeverTurnsItAway() {
    var empty = as("mari").get("/api/toy/kettles//boilings");
    assertThat(empty.status()).isEqualTo(400);
    assertThat(empty.header("Content-Type")).startsWith("application/problem+json");
    assertThat(empty.text("/rule")).isEqualTo("bad-address");
    assertThat(empty.text("/detail")).contains("/api/toy/kettles//boilings");
    // The server itself refuses a slash in disguise, before any filter.
    for (var path : List.of("/api/toy/%2F/kettles", "/api/toy/kettles/%00")) {
      var refused = as("mari").with("Accept", "text/html").get(path);
      assertThat(refused.status()).as(path).isEqualTo(400);
      assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
      assertThat(refused.text("/status")).isEqualTo("400");
    }
  }

  @Test
  void anAuditorWritesNothing() {
    var answer = as("aada").post("/api/toy/kettles", filling("ket-00-g", 2));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("/rule")).isEqualTo("auditor-writes-nothing");
    assertThat(store.lastSequence("ket-00-g")).isEmpty();
  }

  @Test
  void aBadBodyNamesItsField() {
    var mari = as("mari");
    var missing = mari.post("/api/toy/kettles", "{\"litres\": 1}");
    assertThat(missing.status()).isEqualTo(400);
    assertThat(missing.text("/field")).isEqualTo("price");
    assertThat(missing.text("/errors/0/message")).isEqualTo("this is missing");

    var nothing = mari.post("/api/toy/kettles", "{\"litres\": 1, \"price\": null}");
    assertThat(nothing.text("/field")).isEqualTo("price");

    var fine =
        mari.post(
            "/api/toy/kettles",
            "{\"litres\": 1, \"price\": {\"amount\": \"1.234\", \"currency\": \"SEK\"}}");
    assertThat(fine.status()).isEqualTo(400);
    assertThat(fine.text("/field")).isEqualTo("price");
    assertThat(fine.text("/detail")).contains("1.234 has more decimals than SEK has");

    var gln =
        mari.post(
            "/api/toy/kettles",
            "{\"litres\": 1, \"price\": {\"amount\": \"1\", \"currency\": \"SEK\"}, \"gln\": \"7300070011116\"}");
    assertThat(gln.text("/field")).isEqualTo("gln");
    assertThat(gln.text("/detail")).contains("check digit");

    var type =
        mari.post(
            "/api/toy/kettles",
            "{\"litres\": \"much\", \"price\": {\"amount\": \"1\", \"currency\": \"SEK\"}}");
    assertThat(type.text("/field")).isEqualTo("litres");
    assertThat(mari.post("/api/toy/kettles", "{litres").status()).isEqualTo(400);
  }

  @Test
  void aWrongStateIsAConflictAndAnUnknownThingIsNotFound() {
    as("mari").post("/api/toy/kettles", filling("ket-00-h", 2));
    assertThat(as("mari").post("/api/toy/kettles/ket-00-h/boilings", "{}").status()).isEqualTo(200);
    assertThat(as("mari").post("/api/toy/kettles/ket-00-h/boilings", "{}").status()).isEqualTo(409);
    assertThat(as("mari").post("/api/toy/kettles/ket-00-zz/boilings", "{}").status())
        .isEqualTo(404);
    assertThat(as("mari").get("/api/toy/kettles/ket-00-zz").status()).isEqualTo(404);
  }

  @Test
  void whoReadsAfterAPositionSeesIt() {
    for (var i = 0; i < 20; i++) {
      var id = "ket-01-" + i;
      var position = as("mari").post("/api/toy/kettles", filling(id, 4)).position();
      var row = as("mari").get("/api/toy/kettles/" + id + "?after=" + position);
      assertThat(row.status()).isEqualTo(200);
      assertThat(row.text("/paid/0/amount")).isEqualTo("12.30");
      assertThat(row.text("/by")).isEqualTo("mari");
    }
  }

  @Test
  void aViewThatIsResetBecomesTheSameAgain() {
    var position = as("mari").post("/api/toy/kettles", filling("ket-00-r", 4)).position();
    var before = as("mari").get("/api/toy/kettles/ket-00-r?after=" + position).body();

    var resets = Kettles.RESETS.get();
    replays.replay("kettles");
    var after =
        as("mari")
            .get("/api/toy/kettles/ket-00-r?after=" + store.all().getFirst().lastPosition())
            .body();

    assertThat(Kettles.RESETS.get()).isEqualTo(resets + 1);
    assertThat(after).isEqualTo(before);
  }

  @Test
  void manyEventsLoadFromASnapshotToTheSameState() {
    var last = 0L;
    for (var i = 0; i < 60; i++) {
      last = as("mari").post("/api/toy/kettles", filling("ket-00-s", 1)).position();
      last = as("mari").post("/api/toy/kettles/ket-00-s/boilings", "{}").position();
    }
    assertThat(as("mari").post("/api/toy/kettles/ket-00-s/boilings", "{}").status()).isEqualTo(409);
    var row = as("mari").get("/api/toy/kettles/ket-00-s?after=" + last);
    assertThat(row.body().at("/boiled").asInt()).isEqualTo(60);
  }

  @Test
  void anAccountOutOfReachIsForbiddenAndAnUnknownOneNotFound() {
    directory.record(
        new AccountEntry("acc-01-x", "X", "7300070011115", "mari", "key-accounts", "active"), 1);
    var body = Map.of("id", "ket-01-x", "account", "acc-01-x", "litres", 1, "price", PRICE);

    assertThat(as("jaan").post("/api/toy/kettles", body).status()).isEqualTo(403);
    assertThat(as("mari").post("/api/toy/kettles", body).status()).isEqualTo(200);
    assertThat(as("siiri").post("/api/toy/kettles", body).status()).isEqualTo(200);
    var unknown = Map.of("account", "acc-01-y", "litres", 1, "price", PRICE);
    assertThat(as("mari").post("/api/toy/kettles", unknown).status()).isEqualTo(404);
  }

  @Test
  void tooMuchIsNotEvenRead() {
    var answer = as("mari").post("/api/toy/kettles", "application/json", new byte[6_000_000]);
    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void theApiIsDescribedAndHealthIsOpen() {
    var api = asking("").get("/v3/api-docs");
    assertThat(api.status()).isEqualTo(200);
    assertThat(api.text("/openapi")).startsWith("3.1");
    assertThat(api.body().at("/paths/~1api~1toy~1kettles/post").isObject()).isTrue();
    org.awaitility.Awaitility.await()
        .untilAsserted(
            () -> assertThat(asking("").get("/actuator/health").text("/status")).isEqualTo("UP"));
  }

  @Test
  void positionsAndLagsAreMeasured() {
    as("mari").post("/api/toy/kettles", filling("ket-00-m", 1));
    var admin = as("admin");
    assertThat(
            admin
                .get("/actuator/metrics/voti.log.position")
                .body()
                .at("/measurements/0/value")
                .asDouble())
        .isPositive();
    assertThat(
            admin
                .get("/actuator/metrics/voti.processor.lag")
                .body()
                .at("/availableTags")
                .toString())
        .contains("kettles", "boiler", "publishing");
    assertThat(admin.get("/actuator/metrics/voti.parked").status()).isEqualTo(200);
    assertThat(admin.get("/actuator/metrics/voti.received.lag").status()).isEqualTo(200);
  }

  @Test
  void nobodyIsToldThatWeRun() {
    assertThat(context.getBeanNamesForType(org.axonframework.updates.UpdateChecker.class))
        .isEmpty();
    assertThat(org.axonframework.updates.configuration.UsagePropertyProvider.create().getDisabled())
        .isTrue();
    assertThat(Calls.OUTSIDE).as("hosts that somebody wanted to call").isEmpty();
  }
}
