package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.due.DueWork;
import voti.kit.views.Replays;

/** What an order holds, half a year later. */
class ReservationsStoryTest extends CreditPlatform {

  @Autowired private List<DueWork> works;
  @Autowired private Replays replays;

  @Test
  void anOrderThatNobodyMovesIsAskedAboutInADocumentedDecision() {
    decideLimit();
    hearSubmitted("one", "4000.00");
    standing(s -> s.at("/exposure/amount").asString("").equals("4000.00"));

    review(Duration.ofDays(179));
    assertThat(figure("/exposure")).isEqualTo("4000.00");
    replays.replay("reservations");
    review(Duration.ofDays(182));

    standing(s -> s.at("/waiting").size() == 1);
    assertThat(figure("/exposure")).isEqualTo("0.00");
    var decision = openDecision();
    assertThat(get("/api/credit/decisions/" + decision).at("/rules").toString())
        .contains("days; 180 days are waited for an order.");
    assertThat(get("/api/credit/decisions/" + decision + "/rerun").at("/same").asBoolean())
        .isTrue();

    review(Duration.ofDays(183));
    var released =
        as("karl")
            .post(
                "/api/credit/decisions/" + decision + "/releases",
                "{\"on\": \"2010-07-23\", \"deviation\": \"0\", \"days\": 30, \"reason\": \"It is still wanted\"}");
    assertThat(released.status()).as(released.response().body()).isEqualTo(200);
    standing(s -> s.at("/exposure/amount").asString("").equals("4000.00"));
  }

  /** As the clock of that day would; what other tests hold grows old as well. */
  private void review(Duration later) {
    var review =
        works.stream().filter(work -> work.name().equals("review-reservations")).findFirst();
    for (var page = 0; page < 5; page++) {
      review.orElseThrow().run(Instant.now().plus(later));
    }
  }

  @Test
  void whatTheRulesWouldSayIsAskedBeforeAndChangesNothing() {
    var path =
        "/api/credit/accounts/" + account + "/order-check?on=2010-01-21&currency=SEK&amount=";
    assertThat(get(path + "1.00").at("/passes").asBoolean()).as("no limit is decided").isFalse();
    decideLimit();
    hearSubmitted("one", "4000.00");
    standing(s -> s.at("/exposure/amount").asString("").equals("4000.00"));
    assertThat(get(path + "6000.00").at("/passes").asBoolean()).isTrue();
    var more = get(path + "6500.00");
    assertThat(more.at("/passes").asBoolean()).isFalse();
    assertThat(more.at("/exceededBy/amount").asString()).isEqualTo("500.00");
    assertThat(more.at("/freeing/figures/orderUpTo/amount").asString("")).isEqualTo("6000.00");
    var same = get(path + "9000.00&order=" + id("ord", "one"));
    assertThat(same.at("/passes").asBoolean()).as("its own 4,000 count once").isTrue();
    assertThat(figure("/exposure")).isEqualTo("4000.00");
    assertThat(as("karl").get(path + "-1").text("/rule")).isEqualTo("order-is-above-zero");
    assertThat(as("karl").get(path + "1.001").text("/rule"))
        .isEqualTo("amount-has-the-currencys-decimals");
    var odd = as("karl").get((path + "1.00").replace("SEK", "XXQ"));
    assertThat(odd.text("/field")).isEqualTo("currency");
    assertThat(odd.text("/detail")).isEqualTo("currency: XXQ is not a currency like EUR");
    var words = as("karl").get(path + "many");
    assertThat(words.text("/field")).isEqualTo("amount");
    assertThat(words.text("/detail")).isEqualTo("amount: many is not a number like 1200.50");
    var nothing = as("karl").get(path.replace("amount=", "sum=1.00"));
    assertThat(nothing.text("/field")).isEqualTo("amount");
  }
}
