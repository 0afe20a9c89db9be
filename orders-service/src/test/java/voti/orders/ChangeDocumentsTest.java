package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.xml.serialize.read.DOMReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Asking.Answer;

/** Changes and cancellations as UBL documents, and what the buyer is answered. */
class ChangeDocumentsTest extends Platform {

  private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES = rules();

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  private static ValidationExecutorSetRegistry<IValidationSourceXML> rules() {
    var registry = new ValidationExecutorSetRegistry<IValidationSourceXML>();
    PeppolValidation2026_05.init(registry);
    return registry;
  }

  private static byte[] ubl(String path, String... beforeAndAfter) {
    var text = new String(document("external/test-ubl/" + path), StandardCharsets.UTF_8);
    for (var i = 0; i < beforeAndAfter.length; i += 2) {
      assertThat(text).contains(beforeAndAfter[i]);
      text = text.replace(beforeAndAfter[i], beforeAndAfter[i + 1]);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The example's change of line 1 to 240 litres, of another order. */
  private static byte[] change(String number, String... beforeAndAfter) {
    var all = new ArrayList<String>(List.of("<cbc:ID>34</cbc:ID>", id(number)));
    all.addAll(List.of(beforeAndAfter));
    return ubl("orderchange/UBL-OrderChange-2.1-Example.xml", all.toArray(String[]::new));
  }

  private static String id(String number) {
    return "<cbc:ID>" + number + "</cbc:ID>";
  }

  private static String cancellation(String number) {
    return """
        <OrderCancellation xmlns="urn:oasis:names:specification:ubl:schema:xsd:OrderCancellation-2"
          xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
          xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
          <cbc:ID>9</cbc:ID><cbc:IssueDate>2010-01-23</cbc:IssueDate>
          <cbc:CancellationNote>The site is closed.</cbc:CancellationNote>
          <cac:OrderReference><cbc:ID>%s</cbc:ID></cac:OrderReference>
          <cac:BuyerCustomerParty><cac:Party><cac:PartyIdentification>
            <cbc:ID>%s</cbc:ID></cac:PartyIdentification></cac:Party></cac:BuyerCustomerParty>
          <cac:SellerSupplierParty><cac:Party><cac:PartyIdentification>
            <cbc:ID>1</cbc:ID></cac:PartyIdentification></cac:Party></cac:SellerSupplierParty>
        </OrderCancellation>
        """
        .formatted(number, GLN);
  }

  @Test
  void aChangeAmendsTheOrderItNamesOnce() {
    var order = send(orderNumbered("chg-1")).text("/orders/0/order");
    var changed = send(change("chg-1"));
    assertThat(changed.status()).as(changed.response().body()).isEqualTo(200);
    assertThat(changed.text("/outcome")).isEqualTo("amended");
    assertThat(changed.text("/orders/0/order")).isEqualTo(order);
    var now = mari().get("/api/orders/" + order);
    assertThat(now.text("/lines/0/quantity/amount")).isEqualTo("240");
    assertThat(now.text("/lines/1/quantity/amount")).isEqualTo("15");

    var again = send(change("chg-1"));
    assertThat(again.text("/outcome")).isEqualTo("unchanged");
    refusedAt(send(change("chg-1", ">240<", ">250<")), "/OrderChange", "other content");
  }

  @Test
  void aLineIsTakenAwayAndAnotherComes() {
    var order = send(orderNumbered("chg-2")).text("/orders/0/order");
    var changed =
        send(
            change(
                "chg-2",
                "<cbc:ID>1</cbc:ID>",
                "<cbc:ID>7</cbc:ID>",
                ">Revised<",
                ">Added<",
                ">240<",
                ">10<"));
    assertThat(changed.text("/outcome")).as(changed.response().body()).isEqualTo("amended");
    var gone =
        send(
            change(
                "chg-2",
                "<cbc:ID>7</cbc:ID>\n  <cbc:Issue",
                "<cbc:ID>8</cbc:ID>\n  <cbc:Issue",
                ">Revised<",
                ">Cancelled<"));
    assertThat(gone.text("/outcome")).as(gone.response().body()).isEqualTo("amended");
    var now = mari().get("/api/orders/" + order);
    assertThat(now.body().at("/lines").size()).isEqualTo(2);
    assertThat(now.text("/lines/0/line")).isEqualTo("2");
    assertThat(now.text("/lines/1/quantity/amount")).isEqualTo("10");
    assertThat(now.text("/lines/1/product")).isNotEqualTo(now.text("/lines/0/product"));
  }

  @Test
  void whatCannotBeChangedIsRefusedByElement() {
    refusedAt(send(change("chg-none")), "/OrderChange/OrderReference/ID", "no order chg-none");
    send(orderNumbered("chg-3"));
    var line = "/OrderChange/OrderLine/LineItem";
    refusedAt(
        send(change("chg-3", "<cbc:ID>1</cbc:ID>", "<cbc:ID>9</cbc:ID>")),
        line + "/ID",
        "no line 9");
    refusedAt(send(change("chg-3", "SItemNo001", "SItemNo011")), line + "/Item", "SItemNo001");
    refusedAt(send(change("chg-3", ">240<", ">many<")), line + "/Quantity", "many");
    refusedAt(send(change("chg-3", GLN, "7300010000001")), "/OrderChange", "No account");
  }

  @Test
  void aCancellationCancels() {
    var order = send(orderNumbered("chg-4")).text("/orders/0/order");
    var xml = cancellation("chg-4").getBytes(StandardCharsets.UTF_8);
    var cancelled = send(xml);
    assertThat(cancelled.text("/outcome")).as(cancelled.response().body()).isEqualTo("cancelled");
    assertThat(mari().get("/api/orders/" + order).text("/state")).isEqualTo("cancelled");
    assertThat(send(xml).text("/outcome")).isEqualTo("unchanged");
    assertThat(response(order)).contains("<cbc:OrderResponseCode>RE<");
    refusedAt(send(change("chg-4")), "/OrderChange", "cancelled");
  }

  @Test
  void theBuyerIsAnsweredByTheRulesOfPeppol() {
    var order = send(orderNumbered("chg-5")).text("/orders/0/order");
    var path = "/api/orders/" + order;
    assertThat(response(order)).contains("<cbc:OrderResponseCode>AB<");
    mari().post(path + "/differences/1/confirmations", Map.of("reason", "Intra-community."));
    mari().post(path + "/submissions", Map.of("on", "2010-01-21"));
    var total = mari().get(path).body().at("/total");
    hear("voti.credit.credit-reserved.v1", Map.of("order", order, "amount", total));
    assertThat(response(order)).contains("<cbc:OrderResponseCode>AP<");
    mari()
        .post(
            path + "/amendments",
            Map.of(
                "on",
                "2010-01-22",
                "reason",
                "Fewer, and no brushes.",
                "lines",
                List.of(
                    Map.of("line", 1, "quantity", Map.of("amount", "100", "unit", "LTR")),
                    Map.of("line", 2, "quantity", Map.of("amount", "0", "unit", "C62")))));
    assertThat(response(order))
        .contains("<cbc:OrderResponseCode>CA<", "<cbc:Quantity unitCode=\"LTR\">100<")
        .contains("<cbc:LineStatusCode>3<", "<cbc:LineStatusCode>7<");
  }

  @Test
  void aDayLaterThanTheBuyersIsAChangeByTheRulesOfPeppol() {
    var order = send(orderNumbered("chg-6")).text("/orders/0/order");
    var path = "/api/orders/" + order;
    mari().post(path + "/differences/1/confirmations", Map.of("reason", "Intra-community."));
    mari().post(path + "/submissions", Map.of("on", "2010-01-21"));
    var total = mari().get(path).body().at("/total");
    hear("voti.credit.credit-reserved.v1", Map.of("order", order, "amount", total));
    assertOk(promised(order, 1, "2010-02-24"));
    assertThat(response(order)).contains("<cbc:OrderResponseCode>AP<");
    assertOk(promised(order, 1, "2010-03-04"));
    assertThat(response(order))
        .contains("<cbc:OrderResponseCode>CA<", "<cbc:EndDate>2010-03-04<")
        .contains("<cbc:LineStatusCode>3<", "<cbc:LineStatusCode>5<");
  }

  @Test
  void theBuyerIsToldWhatLeftByTheRulesOfPeppol() {
    var order = send(orderNumbered("adv-1")).text("/orders/0/order");
    var path = "/api/orders/" + order;
    mari().post(path + "/differences/1/confirmations", Map.of("reason", "Intra-community."));
    mari().post(path + "/submissions", Map.of("on", "2010-01-21"));
    var total = mari().get(path).body().at("/total");
    hear("voti.credit.credit-reserved.v1", Map.of("order", order, "amount", total));
    var lines =
        List.of(
            Map.of("line", 1, "quantity", Map.of("amount", "120", "unit", "LTR")),
            Map.of("line", 2, "quantity", Map.of("amount", "15", "unit", "C62")));
    var left =
        eventually(
            () ->
                as("veera").post(path + "/dispatches", Map.of("on", "2010-02-14", "lines", lines)));
    assertThat(left.status()).as(left.response().body()).isEqualTo(200);
    var dispatch = left.text("/happened/0/event/dispatch");
    var answer = mari().get(path + "/dispatches/" + dispatch + "/despatch-advice.xml");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    var xml = answer.response().body();
    assertThat(violations(xml, PeppolValidation2026_05.VID_OPENPEPPOL_DESPATCH_ADVICE_V3))
        .as(xml)
        .isEmpty();
    assertThat(xml)
        .contains("<cbc:DeliveredQuantity unitCode=\"LTR\">120<", "<cbc:ID>adv-1</cbc:ID>")
        .contains("<cbc:ActualDespatchDate>2010-02-14<", "SItemNo011");
    assertThat(mari().get(path + "/dispatches/dis-7f-none/despatch-advice.xml").status())
        .isEqualTo(404);
    assertThat(as("jaan").get(path + "/dispatches/" + dispatch + "/despatch-advice.xml").status())
        .isEqualTo(403);
  }

  private String response(String order) {
    var answer = mari().get("/api/orders/" + order + "/response.xml");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    var xml = answer.response().body();
    assertThat(violations(xml, PeppolValidation2026_05.VID_OPENPEPPOL_ORDER_RESPONSE_V3))
        .as(xml)
        .isEmpty();
    return xml;
  }

  private static List<String> violations(String xml, DVRCoordinate rules) {
    var results =
        ValidationExecutionManager.executeValidation(
            IValidityDeterminator.createDefault(),
            RULES.getOfID(rules),
            ValidationSourceXML.create("document", DOMReader.readXMLDOM(xml)));
    var found = new ArrayList<String>();
    results
        .getAllErrors()
        .forEach(error -> found.add(String.valueOf(error.getErrorText(Locale.ENGLISH))));
    return found;
  }

  private static void refusedAt(Answer answer, String element, String why) {
    assertThat(answer.status()).as(answer.response().body()).isBetween(400, 422);
    assertThat(answer.text("/element")).isEqualTo(element);
    assertThat(answer.text("/detail")).contains(why);
  }
}
