package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.testing.Asking.Answer;
import voti.store.Logs;

class DocumentsTest extends Platform {

  private static final Path PEPPOL = Path.of("../../shared/data/peppol");

  @Autowired private Logs store;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @ParameterizedTest(name = "{0} is refused at {1}")
  @CsvSource({
    "CENBII-Order-maximal.xml,           /Order/BuyerCustomerParty/Party/PartyIdentification/ID",
    "CENBII-Order-minimal.xml,           /Order/ID",
    "UBL-Order-2.0-Example-International.xml, /Order/DocumentCurrencyCode",
    "UBL-Order-2.0-Example.xml,          /Order/DocumentCurrencyCode",
  })
  void theOtherExamplesOfTheJarAreRefusedByElement(String name, String element) {
    refusedAt(document("external/test-ubl/order/" + name), element);
  }

  @Test
  void anExampleOfTheSameBuyerAndOurProductsIsTaken() {
    var text =
        new String(
            document("external/test-ubl/order/BII03 Order example 01.xml"), StandardCharsets.UTF_8);
    // It bears the number and date of the story's order, so here it gets a number of its own.
    var xml = text.replaceFirst(">34</cbc:ID>", ">BII03</cbc:ID>").getBytes(StandardCharsets.UTF_8);
    var answer = send(xml);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    assertThat(answer.text("/orders/0/number")).isEqualTo("BII03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"orderresponse/UBL-OrderResponse-2.1-Example.xml"})
  void anotherTypeOfDocumentIsRefusedByItsRoot(String name) {
    var answer = send(document("external/test-ubl/" + name));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/element")).startsWith("/Order");
    assertThat(answer.text("/detail")).contains("not a UBL 2.1 Order");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Order_Example.xml",
        "UC1_Order.xml",
        "UC2_Order.xml",
        "UC3_Order.xml",
        "OrderChange_Example.xml",
        "OrderCancellation_Example.xml",
        "OrderResponse_Example.xml"
      })
  void peppolExamplesAreRefusedByElement(String name) throws IOException {
    assumeTrue(Files.isDirectory(PEPPOL), "skipped: the Peppol examples are not at " + PEPPOL);
    var before = store.all().getFirst().lastPosition();
    var answer = send(Files.readAllBytes(PEPPOL.resolve(name)));
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
    assertThat(answer.text("/element")).as(name).startsWith("/");
    assertThat(answer.text("/detail")).isNotBlank();
    assertThat(store.all().getFirst().lastPosition()).isEqualTo(before);
  }

  @Test
  void xmlThatIsNotUblIsRefusedByItsRoot() {
    refusedAt("<greeting>hello</greeting>".getBytes(StandardCharsets.UTF_8), "/greeting");
    refusedAt("this is not XML".getBytes(StandardCharsets.UTF_8), "/");
    assertThat(send(new byte[0]).status()).isEqualTo(400);
  }

  @Test
  void whatTheSchemaForbidsIsRefusedByElement() {
    refusedAt(
        changed("<cbc:IssueDate>2010-01-20</cbc:IssueDate>", "<cbc:IssueDate>soon</cbc:IssueDate>"),
        "/Order/IssueDate");
    refusedAt(
        changed("<cbc:Name>Falu Rödfärg</cbc:Name>", "<cbc:Colour>Falu</cbc:Colour>"),
        "/Order/OrderLine[1]/LineItem/Item/Colour");
  }

  @Test
  void anUnknownProductIsRefused() {
    refusedAt(
        changed("SItemNo011", "SItemNo999"),
        "/Order/OrderLine[2]/LineItem/Item/SellersItemIdentification/ID");
  }

  @Test
  void anUnknownBuyerIsRefused() {
    refusedAt(
        changed(GLN, "7300010000001"), "/Order/BuyerCustomerParty/Party/PartyIdentification/ID");
  }

  @Test
  void aCurrencyWithoutPriceListIsRefused() {
    refusedAt(
        changed("<cbc:DocumentCurrencyCode>SEK", "<cbc:DocumentCurrencyCode>NOK"),
        "/Order/DocumentCurrencyCode");
    refusedAt(
        changed("<cbc:Amount currencyID=\"SEK\">", "<cbc:Amount currencyID=\"NOK\">"),
        "/Order/AllowanceCharge[1]/Amount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-120", "0", "1e9", "12345678901234567890123456789012345"})
  void aQuantityThatIsNotMoreThanNoneIsRefused(String quantity) {
    var answer =
        send(
            changed(
                "<cbc:Quantity unitCode=\"LTR\">120",
                "<cbc:Quantity unitCode=\"LTR\">" + quantity));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/element")).isEqualTo("/Order/OrderLine[1]/LineItem/Quantity");
  }

  @Test
  void anotherUnitIsRefused() {
    refusedAt(
        changed("<cbc:Quantity unitCode=\"LTR\">", "<cbc:Quantity unitCode=\"KGM\">"),
        "/Order/OrderLine[1]/LineItem/Quantity/@unitCode");
  }

  @Test
  void anAllowanceBeyondTheLinesIsRefused() {
    var text = new String(orderNumbered("77"), StandardCharsets.UTF_8);
    var big =
        text.replace(
            "<cbc:ChargeIndicator>false</cbc:ChargeIndicator>\n    <cbc:AllowanceChargeReason>"
                + "Total order value discount</cbc:AllowanceChargeReason>\n    "
                + "<cbc:Amount currencyID=\"SEK\">100",
            "<cbc:ChargeIndicator>false</cbc:ChargeIndicator>\n    <cbc:AllowanceChargeReason>"
                + "Total order value discount</cbc:AllowanceChargeReason>\n    "
                + "<cbc:Amount currencyID=\"SEK\">9999");
    assertThat(big).isNotEqualTo(text);
    refusedAt(big.getBytes(StandardCharsets.UTF_8), "/Order");
  }

  @Test
  void anEntityExpansionBombIsRefusedBeforeItGoesOff() {
    var bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
        <Order>&d;</Order>
        """;
    refusedAt(bomb.getBytes(StandardCharsets.UTF_8), "/");
    var foreign = "<!DOCTYPE o [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Order>&x;</Order>";
    refusedAt(foreign.getBytes(StandardCharsets.UTF_8), "/");
  }

  @Test
  void fiftyMegabytesOfNoiseAreTooLargeAndTheServiceWorksOn() {
    var before = store.all().getFirst().lastPosition();
    var noise = new byte[50 * 1024 * 1024];
    new Random(7).nextBytes(noise);
    try {
      assertThat(send(noise).status()).isEqualTo(413);
    } catch (java.io.UncheckedIOException closedWhileSending) {
      // The answer may come before the body is sent; the connection is then closed.
      assertThat(closedWhileSending).isNotNull();
    }
    assertThat(store.all().getFirst().lastPosition()).isEqualTo(before);
    assertThat(send(orderNumbered("after-the-noise")).status()).isEqualTo(201);
  }

  @Test
  void theSameIdentityWithOtherContentIsRefusedAndNothingChanges() {
    assertThat(send(orderNumbered("identity")).status()).isEqualTo(201);
    var other =
        new String(orderNumbered("identity"), StandardCharsets.UTF_8)
            .replace("Information text", "Other text");
    var answer = send(other.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("/rule")).isEqualTo("document-identity-is-unique");
    assertThat(answer.text("/element")).isEqualTo("/Order/ID");
    var again = send(other.getBytes(StandardCharsets.UTF_8));
    assertThat(again.position()).isEqualTo(answer.position());
    assertThat(send(orderNumbered("identity")).text("/outcome")).isEqualTo("unchanged");
  }

  @Test
  void onlyThoseWhoTakeOrdersMayAndOnlyForTheirAccounts() {
    var xml = orderNumbered("forbidden");
    var refused = new HashSet<Integer>();
    for (var person : new String[] {"jaan", "aada", "karl"}) {
      refused.add(as(person).post("/api/orders/documents", "application/xml", xml).status());
    }
    assertThat(refused).containsExactly(403);
  }

  @Test
  void aFileOfOrdersIsTakenOrderByOrderAndReportsItsRows() {
    var file =
        """
        number,orderedOn,gln,currency,sku,quantity,unit,partialDelivery
        C-1,2010-02-01,7300070011115,SEK,SItemNo001,10,LTR,true
        C-1,2010-02-01,7300070011115,SEK,SItemNo011,"2",C62,true
        C-2,2010-02-01,7300070011115,SEK,SItemNo999,1,,
        C-3,2010-02-01,7300070011115,SEK,SItemNo001,-1,,
        C-4,2010-02-01,7300070011116,SEK,SItemNo001,1,,
        C-5,2010-02-01,7300070011115,SEK,SItemNo011,1,,false
        C-6,2010-02-01,7300070011115,NOK,SItemNo011,1,,false
        """;
    var taken = csv(file);
    assertThat(taken.status()).as(taken.response().body()).isEqualTo(201);
    assertThat(taken.body().at("/orders").size()).isEqualTo(6);
    assertThat(taken.text("/orders/0/outcome")).isEqualTo("captured");
    assertThat(taken.text("/orders/1/outcome")).isEqualTo("refused");
    assertThat(taken.text("/orders/1/sentence"))
        .startsWith("Row 4: there is no product SItemNo999; it waits to be matched");
    assertThat(taken.text("/orders/2/sentence")).contains("Row 5").contains("more than none");
    assertThat(taken.text("/orders/3/sentence")).contains("Row 6").contains("GLN");
    assertThat(taken.text("/orders/4/outcome")).isEqualTo("captured");
    assertThat(taken.text("/orders/5/sentence")).contains("No price list in NOK");

    var again = csv(file);
    assertThat(again.text("/orders/0/outcome")).isEqualTo("unchanged");
    assertThat(again.text("/orders/4/outcome")).isEqualTo("unchanged");
  }

  @Test
  void aFileWithoutAColumnOrWithoutOrdersIsRefused() {
    assertThat(csv("number,gln\n1,2\n").text("/element")).isEqualTo("row 1");
    assertThat(csv("number,orderedOn,gln,currency,sku,quantity\n").text("/element"))
        .isEqualTo("row 2");
  }

  private Answer csv(String file) {
    return mari().post("/api/orders/documents", "text/csv", file.getBytes(StandardCharsets.UTF_8));
  }

  private void refusedAt(byte[] xml, String element) {
    var before = store.all().getFirst().lastPosition();
    var answer = send(xml);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
    assertThat(answer.text("/element")).as(answer.text("/detail")).isEqualTo(element);
    assertThat(answer.text("/detail")).isNotBlank();
    assertThat(store.all().getFirst().lastPosition())
        .as("nothing is half-written")
        .isEqualTo(before);
  }
}
