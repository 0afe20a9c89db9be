package voti.platform.demo;

import static voti.platform.demo.Scene.ACCOUNT;
import static voti.platform.demo.Scene.MANAGER;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Goods of an order on their way out and back. */
final class Goods {

  private final Api api;
  private final String order;
  private final String step;

  /**
   * @param step before the idempotency keys, as in {@code story-8}
   */
  Goods(Api api, String order, String step) {
    this.api = api;
    this.order = order;
    this.step = step;
  }

  static Map<String, Object> line(int line, String amount, String unit) {
    return Map.of("line", line, "quantity", Map.of("amount", amount, "unit", unit));
  }

  /** Dispatches lines. */
  void dispatch(String dispatch, String on, List<Map<String, Object>> lines) {
    var body = Map.of("id", dispatch, "on", on, "lines", lines);
    api.post("villem", at("/dispatches"), step + "-dispatch", body).expectOk();
  }

  /** Delivers a dispatch. */
  void deliver(String dispatch, String on) {
    var body = Map.of("dispatch", dispatch, "on", on);
    api.post("villem", at("/deliveries"), step + "-deliver", body).expectOk();
  }

  /** Takes lines back that came damaged, with an act both sides signed a day before. */
  void takeBack(
      String act,
      String signedOn,
      String back,
      String on,
      String cause,
      String words,
      List<Map<String, Object>> lines) {
    var signed =
        Map.of(
            "id",
            act,
            "kind",
            "damage",
            "on",
            signedOn,
            "lines",
            lines,
            "cause",
            cause,
            "documentHash",
            hash(words),
            "signatories",
            List.of(MANAGER, buyer()));
    api.post("mari", at("/acts"), step + "-act", signed).expectOk();
    var returned = Map.of("id", back, "act", act, "on", on, "cause", cause, "lines", lines);
    api.post("mari", at("/returns"), step + "-return", returned).expectOk();
  }

  /** An act of some kind that both sides signed, with its cause; its id. */
  String act(String kind, String on, String words, String cause, List<Map<String, Object>> lines) {
    var signed =
        Map.of(
            "kind",
            kind,
            "on",
            on,
            "lines",
            lines,
            "cause",
            words,
            "causeCode",
            cause,
            "documentHash",
            hash(words),
            "signatories",
            List.of(MANAGER, buyer()));
    return api.post("mari", at("/acts"), step + "-act-" + kind, signed).expectOk().id();
  }

  /** Takes lines back for a cause, with an act both sides signed that day. */
  void takeBack(String on, String words, String cause, List<Map<String, Object>> lines) {
    var act = act("damage", on, words, cause, lines);
    var returned = Map.of("act", act, "on", on, "cause", words, "causeCode", cause, "lines", lines);
    api.post("mari", at("/returns"), step + "-return", returned).expectOk();
  }

  /** The id of who speaks for the buyer; the name stays in accounts, sealed. */
  String buyer() {
    var name = Map.of("name", "Pelle Svensson");
    var path = "/api/accounts/" + ACCOUNT + "/people";
    return api.post("mari", path, "story-8-buyer", name).expectOk().body().path("id").asString();
  }

  String at(String below) {
    return "/api/orders/" + order + below;
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
