package voti.platform.demo;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Dunning runs: the head of the department starts them, the controller decides. */
final class Runs {

  private static final String RUNS = "/api/credit/dunning/runs";

  private final Api api;

  Runs(Api api) {
    this.api = api;
  }

  /** Starts a run of a day and waits for its preview; its id. */
  String preview(String key, String on) {
    var run = api.post("helen", RUNS, key, Map.of("on", on)).expectOk().id();
    await(run, "prepared");
    return run;
  }

  /** Lets a run's letters go, as a second person. */
  void approve(String key, String run) {
    decide(run, "/approvals", key, "looked through");
  }

  /** Throws a run away. */
  void cancel(String key, String run, String why) {
    decide(run, "/cancellations", key, why);
  }

  /** A debtor's letter in a run, when it has come to one of these states. */
  JsonNode letter(String run, String account, List<String> states) {
    var whole =
        api.eventually(
            "kristi",
            RUNS + "/" + run,
            found -> states.contains(letter(found, account).path("state").asString()));
    return letter(whole, account);
  }

  private void decide(String run, String how, String key, String why) {
    api.post("kristi", RUNS + "/" + run + how, key, Map.of("reason", why)).expectOk();
  }

  private void await(String run, String state) {
    api.eventually(
        "kristi",
        RUNS + "/" + run,
        found -> state.equals(found.path("run").path("state").asString()));
  }

  private static JsonNode letter(JsonNode whole, String account) {
    return Figures.of(whole.path("letters"), "account", account, one -> one.path("letter"));
  }
}
