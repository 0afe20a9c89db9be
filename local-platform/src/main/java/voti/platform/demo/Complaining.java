package voti.platform.demo;

import static voti.platform.demo.Figures.check;
import static voti.platform.demo.Scene.MANAGER;
import static voti.platform.demo.Scene.SECOND_ORDER;

import java.util.List;
import java.util.Map;

/** Step 21: an act of shortage and a return, each with its cause, and what the causes cost. */
final class Complaining {

  private static final String CAUSES = "/api/orders/causes";

  private final Api api;
  private final Goods goods;

  Complaining(Api api) {
    this.api = api;
    this.goods = new Goods(api, SECOND_ORDER, "story-21");
  }

  Step complain() {
    cause("SHORT-PACKED", "shortage", "Packed short", "Pakitud puudu");
    cause("TRANSPORT", "damage", "Damaged on the way", "Vigastatud teel");
    var missing = List.of(Goods.line(1, "2", "LTR"));
    var act = goods.act("shortage", "2010-05-05", "two tins were missing", "SHORT-PACKED", missing);
    var agreed =
        Map.of(
            "kind", "redelivery",
            "deadline", "2010-05-31",
            "owner", MANAGER,
            "reason", "two tins go with the next order");
    api.post("kadri", "/api/orders/acts/" + act + "/resolutions", "story-21-agree", agreed)
        .expectOk();
    goods.takeBack("2010-05-06", "tins dented", "TRANSPORT", List.of(Goods.line(1, "5", "LTR")));
    var pareto =
        api.eventually(
            "kadri",
            CAUSES + "/pareto?from=2010-05-01&until=2010-06-01&currency=SEK",
            p -> p.path("items").size() == 2);
    var first = pareto.path("items").path(0);
    return new Step(
        21,
        "two tins were missing: an act of shortage, signed by both, redelivery until 31 May; five"
            + " dented ones came back; of May's "
            + check("what came back", pareto.path("total"), "350.00")
            + " the cause "
            + check("the first cause", first.path("cause").asString(), "TRANSPORT")
            + " is "
            + check("its worth", first.path("money"), "250.00")
            + ", "
            + check("its share", first.path("share").asString(), "71.43")
            + " %",
        "/causes?from=2010-05-01&until=2010-06-01&currency=SEK");
  }

  private void cause(String code, String kind, String en, String et) {
    var cause = Map.of("code", code, "kind", kind, "en", en, "et", et);
    api.post("kadri", CAUSES, "story-21-" + code, cause).expectOk();
  }
}
