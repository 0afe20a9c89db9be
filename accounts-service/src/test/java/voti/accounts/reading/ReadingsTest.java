package voti.accounts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.testing.KitTest;
import voti.kit.views.Replays;
import voti.store.Logs;

/** Whoever is shown a name is on record, once a day; whoever is shown none is not. */
class ReadingsTest extends KitTest {

  @Autowired private Logs store;
  @Autowired private Replays replays;

  @Test
  void whoIsShownANameIsOnRecordOnceADay() {
    var account =
        as("mari")
            .post(
                "/api/accounts",
                Map.of(
                    "name", "Read AB",
                    "gln", "4007630000116",
                    "country", "SE",
                    "registeredOn", "2010-01-18"))
            .text("/id");
    var path = "/api/accounts/" + account;
    as("mari").get(path + "/people");
    as("heli").get(path + "/contracts");
    assertThat(as("heli").get(path + "/readings").body().at("/items")).isEmpty();

    var contract =
        as("mari")
            .post(
                path + "/contracts",
                Map.of("paymentDays", 30, "column", "B", "currency", "SEK", "from", "2010-01-19"))
            .text("/id");
    as("mari")
        .post(
            "/api/accounts/contracts/" + contract + "/signatures",
            Map.of("signatory", "Rea Read", "party", "buyer", "on", "2010-01-19"));
    as("mari").get(path + "/people");
    as("mari").get(path + "/people");
    as("mari").get(path + "/contracts");
    as("aada").get(path + "/contracts");
    assertThat(as("jaan").get(path + "/people").status()).isEqualTo(403);

    var after = "?after=" + store.all().getFirst().lastPosition();
    var readings = as("heli").get(path + "/readings" + after).body().at("/items");
    assertThat(readings).hasSize(2);
    assertThat(readings.findValuesAsString("reader")).containsExactlyInAnyOrder("mari", "aada");
    assertThat(readings.findValuesAsString("role")).containsExactlyInAnyOrder("kam", "auditor");
    assertThat(as("aada").get(path + "/readings").status()).isEqualTo(200);
    assertThat(as("mari").get(path + "/readings").text("/rule")).isEqualTo("role");

    replays.replay("readings");
    assertThat(as("heli").get(path + "/readings" + after).body().at("/items")).isEqualTo(readings);
  }
}
