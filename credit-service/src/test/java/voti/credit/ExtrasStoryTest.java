package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.views.Replays;

/** What stands beside a debtor's own limit, through the door. */
class ExtrasStoryTest extends CreditPlatform {

  @Autowired private Replays replays;

  @Test
  void aTemporaryLimitACoverAndABlockComeAndGo() {
    decideLimit();
    var path = "/api/credit/accounts/" + account;
    post(path + "/temporary-limits", temporary("2030-01-01", "2030-02-01"));
    post(path + "/covers", cover("90"));
    var known = eventually(path + "/extras", found -> found.at("/limits/covers").size() == 1);
    assertThat(known.at("/limits/temporary/0/amount/amount").asString()).isEqualTo("15000.00");
    standing(s -> s.at("/limit/amount").asString("").equals("14000.00"));

    post(path + "/blocks", "{\"reason\": \"Returned direct debits\"}");
    hearSubmitted("one", "10.00");
    standing(s -> s.at("/waiting").size() == 1);
    assertThat(get(path + "/extras").at("/blocked").asString()).isEqualTo("Returned direct debits");
    post(path + "/unblocks", "{\"reason\": \"Paid\"}");
    standing(s -> s.at("/waiting").isEmpty());
    assertThat(figure("/exposure")).as("asked again by itself").isEqualTo("10.00");

    var cover = known.at("/limits/covers/0/id").asString();
    post(path + "/extras/" + cover + "/ends", "{\"on\": \"2010-02-15\", \"reason\": \"Not paid\"}");
    eventually(path + "/extras", found -> found.at("/limits/covers").isEmpty());
    var before = get(path + "/extras");
    replays.replay("extras");
    eventually(path + "/extras", before::equals);
  }

  @Test
  void badInputNamesTheFieldOrTheRule() {
    var path = "/api/credit/accounts/" + account;
    decideLimit();
    var endless = as("karl").post(path + "/temporary-limits", temporary("2030-01-01", null));
    assertThat(endless.status()).isEqualTo(400);
    assertThat(endless.text("/field")).isEqualTo("until");
    var odd = as("karl").post(path + "/covers", cover("101"));
    assertThat(odd.status()).isEqualTo(400);
    var unknown =
        as("karl")
            .post(path + "/extras/cov-1/ends", "{\"on\": \"2010-02-15\", \"reason\": \"No\"}");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.text("/rule")).isEqualTo("extra-is-known");
    assertThat(as("mari").post(path + "/blocks", "{\"reason\": \"Mine\"}").status()).isEqualTo(403);
  }

  @Test
  void ratesAreReadFromTheFileOfTheCentralBank() {
    var day = "2010-01-20";
    var xml =
        """
        <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
            xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
          <Cube><Cube time="%s"><Cube currency="SEK" rate="10.1"/><Cube currency="USD" rate="1.41"/>
          </Cube></Cube></gesmes:Envelope>
        """;
    var taken =
        as("karl").post("/api/credit/rates", "application/xml", xml.formatted(day).getBytes());
    assertThat(taken.status()).as(taken.response().body()).isEqualTo(200);
    assertThat(taken.text("/rates")).isEqualTo("2");
    var answer =
        eventually("/api/credit/rates?from=EUR&to=SEK&on=2010-01-24", found -> found.has("rate"));
    assertThat(answer.at("/rate").asString()).isEqualTo("10.1");
    assertThat(as("karl").get("/api/credit/rates?from=EUR&to=SEK&on=2010-03-01").status())
        .as("older than ten days")
        .isEqualTo(404);
    var changed =
        as("karl")
            .post(
                "/api/credit/rates",
                "application/xml",
                xml.formatted(day).replace("10.1", "10.2").getBytes());
    assertThat(changed.status()).isEqualTo(409);
    assertThat(changed.text("/rule")).isEqualTo("rates-of-a-day-do-not-change");
    var none = as("karl").post("/api/credit/rates", "application/xml", "<a/>".getBytes());
    assertThat(none.status()).isEqualTo(400);
  }

  private void post(String path, String body) {
    var answer = as("karl").post(path, body);
    assertThat(answer.status()).as(path + " " + answer.response().body()).isEqualTo(200);
  }

  private static String temporary(String from, String until) {
    return "{\"limit\": {\"amount\": \"15000.00\", \"currency\": \"SEK\"}, \"from\": \"%s\", \"until\": %s, \"on\": \"2010-01-31\", \"reason\": \"Spring\"}"
        .formatted(from, until == null ? "null" : "\"" + until + "\"");
  }

  private static String cover(String insured) {
    return "{\"kind\": \"insurance\", \"provider\": \"An insurer\", \"amount\": {\"amount\": \"5000.00\", \"currency\": \"SEK\"}, \"insured\": \"%s\", \"most\": {\"amount\": \"4000.00\", \"currency\": \"SEK\"}, \"from\": \"2010-01-01\", \"until\": \"2040-01-01\", \"on\": \"2010-01-31\", \"reason\": \"Policy 12-3\"}"
        .formatted(insured);
  }
}
