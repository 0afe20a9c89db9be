package voti.platform.demo;

import static voti.platform.demo.Figures.check;
import static voti.platform.demo.Scene.DEBTOR;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Step 16: three dunning runs on one bill of 600.00 due on 3 March. The second letter charges 27
 * days at 1 + 8 %: 600 × 9 % × 27 / 365 = 3.99, and a fee of 5.00. The third charges 13 days more,
 * 1.92, and claims the fixed sum of 40.00, against which the fee is set off.
 */
final class Reminding {

  /** Sent when it has left, kept where no mail server is. */
  private static final List<String> WRITTEN = List.of("issued", "taken", "sent", "kept");

  private final Api api;
  private final Runs runs;

  Reminding(Api api) {
    this.api = api;
    this.runs = new Runs(api);
  }

  Step remind() {
    var first = letter(1, "2010-03-22");
    check("the first letter's interest", first.path("interest"), "0.00");
    var second = letter(2, "2010-03-30");
    var third = letter(3, "2010-04-12");
    check("the third letter's level", third.path("level").asString(), "3");
    var owed =
        api.eventually(
            "kristi",
            "/api/credit/accounts/" + DEBTOR,
            c -> "645.91".equals(Figures.money(c.path("exposure"))));
    return new Step(
        16,
        "three dunning runs, started by the head, previewed, and approved by the controller: asked for "
            + check("the first letter", first.path("asked"), "600.00")
            + ", then "
            + check("the second letter", second.path("asked"), "608.99")
            + " with interest of "
            + check("the second letter's interest", second.path("interest"), "3.99")
            + " (27 days at 9 %), then "
            + check("the third letter", third.path("asked"), "645.91")
            + " with the fixed sum of 40.00 less the reminder's fee, and the buyer blocked; exposure "
            + check("the exposure", owed.path("exposure"), "645.91"),
        "/credit/dunning");
  }

  private JsonNode letter(int level, String on) {
    var key = "story-16-" + level;
    var run = runs.preview(key, on);
    runs.approve(key + "-approve", run);
    return runs.letter(run, DEBTOR, WRITTEN);
  }
}
