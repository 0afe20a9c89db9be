package voti.platform.demo;

import static voti.platform.demo.Figures.check;
import static voti.platform.demo.Scene.ACCOUNT;

/** Step 19: the largest order that the account can take, and what stands against a larger one. */
final class Filling {

  private static final String QUESTION =
      "/api/orders/accounts/"
          + ACCOUNT
          + "/maximal-order?on=2010-05-04&currency=SEK&headroom=9955.77&coverDays=366";

  private final Api api;

  Filling(Api api) {
    this.api = api;
  }

  Step fill() {
    var headroom =
        api.get("kristi", "/api/credit/accounts/" + ACCOUNT).expectOk().body().path("headroom");
    var answer = api.eventually("mari", QUESTION, a -> !a.path("lines").isEmpty());
    return new Step(
        19,
        "the largest order that may follow, of what the account uses in a year, is worth "
            + check("the largest order", answer.path("net"), "9,950.00")
            + " of a headroom of "
            + check("the headroom", headroom, "9,955.77")
            + ": "
            + check("what binds", answer.path("binding").asString(), "headroom")
            + " binds, and one more krona of it would bring "
            + answer.path("perUnit").asString(),
        "/orders/new?account=" + ACCOUNT);
  }
}
