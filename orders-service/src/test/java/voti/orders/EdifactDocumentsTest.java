package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.edifact.Written.of;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.command.Envelope;
import voti.kit.testing.Asking.Answer;
import voti.orders.edifact.Group;
import voti.orders.edifact.Interchange;
import voti.orders.edifact.Message;
import voti.orders.edifact.Written;

/** EDIFACT from a buyer's ORDERS to our ORDRSP. The messages are our own, by the standard. */
class EdifactDocumentsTest extends Platform {

  private static final String EDIFACT = "application/edifact";

  @Autowired private EventStore events;

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  /** 120 litres and 15 brushes at our prices, with an allowance and a charge. */
  private static List<String> order(Written file, String number) {
    var segments = new ArrayList<String>();
    segments.add(file.segment("BGM", "220", number, "9"));
    segments.add(file.segment("DTM", of("137", "20100120", "102")));
    segments.add(file.segment("DTM", of("64", "20100210", "102")));
    segments.add(file.segment("DTM", of("63", "20100225", "102")));
    segments.add(file.segment("FTX", "AAI", "", "", "Ring the bell: gate 3+4."));
    segments.add(file.segment("NAD", "BY", of(GLN, "", "9")));
    segments.add(file.segment("NAD", "SU", of("4740000000001", "", "9")));
    segments.add(file.segment("NAD", "DP", of("7300070011122", "", "9"), "", "Yard"));
    segments.add(file.segment("CUX", of("2", "SEK", "9")));
    segments.add(file.segment("ALC", "A", "", "", "", "DI"));
    segments.add(file.segment("MOA", of("8", "100.00")));
    segments.add(file.segment("ALC", "C", "", "", "", "FC"));
    segments.add(file.segment("MOA", of("8", "40.00")));
    segments.add(file.segment("LIN", "1", "", of("7300010000018", "EN")));
    segments.add(file.segment("PIA", "1", of("SItemNo001", "SA"), of("JB-77", "IN")));
    segments.add(file.segment("IMD", "F", "", of("", "", "", "Red paint")));
    segments.add(file.segment("QTY", of("21", "120", "LTR")));
    segments.add(file.segment("MOA", of("203", "6000.00")));
    segments.add(file.segment("PRI", of("AAA", "50.00", "CA", "NTP", "1", "LTR")));
    segments.add(file.segment("LIN", "2"));
    segments.add(file.segment("PIA", "5", of("SItemNo011", "SA")));
    segments.add(file.segment("QTY", of("21", "15", "PCE")));
    segments.add(file.segment("PRI", of("AAB", "14.50")));
    segments.add(file.segment("UNS", "S"));
    segments.add(file.segment("MOA", of("124", "1.00")));
    segments.add(file.segment("CNT", of("2", "2")));
    return segments;
  }

  private static byte[] one(String number, String... beforeAndAfter) {
    return changed(Written.usual(), "96A", number, beforeAndAfter);
  }

  private static byte[] changed(
      Written file, String release, String number, String... beforeAndAfter) {
    var text = file.message("M1", "ORDERS", release, order(file, number)).text();
    for (var i = 0; i < beforeAndAfter.length; i += 2) {
      assertThat(text).contains(beforeAndAfter[i]);
      text = text.replace(beforeAndAfter[i], beforeAndAfter[i + 1]);
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private Answer sendEdifact(byte[] file) {
    return mari().post("/api/orders/documents", EDIFACT, file);
  }

  @Test
  void aPromotionDealThatItRefersToIsItsCoupon() {
    var file = Written.usual();
    var segments = new ArrayList<>(order(file, "E-PD"));
    var buyer = file.segment("NAD", "BY", of(GLN, "", "9"));
    segments.add(segments.indexOf(buyer), file.segment("RFF", of("PD", "SPRING")));
    var text = file.message("M1", "ORDERS", "96A", segments).text();
    var taken = sendEdifact(text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(taken.status()).as(taken.response().body()).isEqualTo(201);
    var order = mari().get(fresh("/api/orders/" + taken.text("/orders/0/order")));
    assertThat(order.text("/coupons/0")).isEqualTo("SPRING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"96A", "01B"})
  void anOrderIsTakenOnceWithItsDifferences(String release) {
    var number = "E-" + release;
    var file = changed(Written.usual(), release, number);
    var taken = sendEdifact(file);
    assertThat(taken.status()).as(taken.response().body()).isEqualTo(201);
    assertThat(taken.text("/orders/0/outcome")).isEqualTo("captured");
    var order = mari().get(fresh("/api/orders/" + taken.text("/orders/0/order")));
    assertThat(order.text("/number")).isEqualTo(number);
    assertThat(order.text("/source")).isEqualTo("edifact-d" + release.toLowerCase(Locale.ROOT));
    assertThat(order.text("/requestedFrom")).isEqualTo("2010-02-10");
    assertThat(order.text("/requestedUntil")).isEqualTo("2010-02-25");
    assertThat(order.text("/lines/0/quantity/amount")).isEqualTo("120");
    assertThat(order.text("/lines/0/gtin/digits")).isEqualTo("7300010000018");
    assertThat(order.text("/lines/1/quantity/unit")).isEqualTo("C62");
    assertThat(order.text("/allowance/amount")).isEqualTo("100.00");
    assertThat(order.text("/charge/amount")).isEqualTo("40.00");
    assertThat(order.body().at("/differences").toString())
        .contains("price of line 2", "14.50", "tax")
        .doesNotContain("price of line 1", "amount of line 1");

    assertThat(sendEdifact(file).text("/outcome")).isEqualTo("unchanged");
    var inAnotherEnvelope = new String(file, StandardCharsets.ISO_8859_1).replace("REF1", "REF2");
    var again =
        mari()
            .post(
                "/api/orders/documents",
                "text/plain",
                inAnotherEnvelope.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(again.text("/outcome")).as(again.response().body()).isEqualTo("unchanged");
    var other = sendEdifact(changed(Written.usual(), release, number, "21:120", "21:121"));
    refusedAt(other, "BGM", "document-identity-is-unique");
  }

  @Test
  void whatTheBuyerWritesIsKeptAsTheReason() {
    var id = sendEdifact(one("E-said")).text("/orders/0/order");
    var actor = Envelope.actor(events.readEvents(id).next().getMetaData());
    assertThat(actor.channel()).isEqualTo("document");
    assertThat(actor.reason())
        .isEqualTo("Ring the bell: gate 3+4.\nDeliver to 7300070011122 Yard.");
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          QTY+21:15:PCE        | QTY+21:15:KGM       | LIN 2, QTY+21 | is sold in C62
          QTY+21:15:PCE        | QTY+21:0:PCE        | LIN 2, QTY+21 | more than none
          QTY+21:15:PCE        | QTY+21:1e3:PCE      | LIN 2, QTY+21 | not a number
          QTY+21:15:PCE        | QTY+192:15:PCE      | LIN 2, QTY+192 | Free goods
          QTY+21:15:PCE        | QTY+12:15:PCE       | LIN 2, QTY+21 | is missing
          QTY+21:15:PCE        | DTM+2:20100301:102  | LIN 2         | same days
          SItemNo011           | SItemNo999          | LIN 2         | no product SItemNo999
          PIA+5+SItemNo011:SA  | PIA+5+JB-78:IN      | LIN 2         | what the buyer means by the number JB-78
          PRI+AAB:14.50        | PRI+AAB:14.50::::X:Y | LIN 2, PRI+AAB | more than the segment has
          CNT+2:2              | CNT+2:3             | CNT+2         | we count 2
          CNT+2:2              | CNT+1:99            | CNT+1         | we count 135
          CUX+2:SEK            | CUX+2:NOK           | CUX+2         | No price list in NOK
          CUX+2:SEK            | CUX+2:XYX           | CUX+2         | not a currency
          MOA+203:6000.00      | MOA+203:6000.00:EUR | LIN 1, MOA+203 | order in SEK
          BY+7300070011115     | BY+7300070011116    | NAD+BY        | check digit
          BY+7300070011115     | BY+7300010000001    | NAD+BY        | No account
          SU+4740000000001     | SU+7300070011115    | NAD+SU        | we are 4740000000001
          NAD+SU+4740000000001::9 | RFF+CT:5         | NAD+SU        | is missing
          DTM+137:20100120     | DTM+137:20100230    | DTM+137       | not a date
          DTM+137:20100120:102 | DTM+137:201003:609  | DTM+137       | Format 609
          +9'                  | +5'                 | BGM           | no order E-bad
          +9'                  | +4'                 | BGM           | Function 4
          BGM+220              | BGM+221             | BGM           | not a purchase order
          ORDERS:D:96A         | ORDERS:D:93A        | UNH           | D96A and D01B
          ORDERS:D:96A         | INVOIC:D:96A        | UNH           | INVOIC
          MOA+8:100.00         | PCD+1:5             | ALC+A         | needs its amount
          MOA+8:100.00         | MOA+8:99999.00      | BGM           | more than the lines
          UNT+28               | UNT+27              | UNT           | The count is 27
          UNZ+1                | UNZ+2               | UNZ           | The count is 2
          """)
  void whatCannotBeTakenIsRefusedBySegment(
      String before, String after, String where, String sentence) {
    refusedAt(sendEdifact(one("E-bad", before, after)), where, sentence);
  }

  @Test
  void whatALineCannotSayHereIsNotLeftOutInSilence() {
    var brushes = "QTY+21:15:PCE'";
    refusedAt(
        sendEdifact(one("E-x", brushes, brushes + "QTY+192:1'", "UNT+28", "UNT+29")),
        "LIN 2, QTY+192",
        "Free goods");
    refusedAt(
        sendEdifact(one("E-x", brushes, brushes + "DTM+2:20100301:102'", "UNT+28", "UNT+29")),
        "LIN 2",
        "same days");
    refusedAt(
        sendEdifact(one("E-x", "PRI+AAB:14.50'", "PRI+AAB:14.50'LOC+7+1::9'", "UNT+28", "UNT+29")),
        "LIN 2, LOC+7",
        "split the order");
  }

  @Test
  void aTestOrGarbageWritesNothing() {
    refusedAt(sendEdifact(one("E-t", "+REF1++++++'", "+REF1++++++1'")), "UNB", "test");
    refusedAt(sendEdifact("hello".getBytes(StandardCharsets.UTF_8)), "UNB", "begins with");
    var nobody = as("jaan").post("/api/orders/documents", EDIFACT, one("E-403"));
    assertThat(nobody.status()).isEqualTo(403);
  }

  @Test
  void eachMessageOfAnInterchangeIsTakenOrRefusedByItself() {
    var file = Written.usual();
    file.message("M1", "ORDERS", "96A", order(file, "E-m1"));
    file.message("M2", "INVOIC", "96A", List.of(file.segment("BGM", "380", "I-1")));
    var broken = order(file, "E-m3");
    broken.set(16, file.segment("QTY", "21"));
    file.message("M3", "ORDERS", "01B", broken);
    file.message("M4", "ORDERS", "01B", order(file, "E-m4"));
    var taken = sendEdifact(file.bytes());
    assertThat(taken.status()).as(taken.response().body()).isEqualTo(201);
    assertThat(taken.body().at("/orders").size()).isEqualTo(4);
    assertThat(taken.text("/orders/0/outcome")).isEqualTo("captured");
    assertThat(taken.text("/orders/1/sentence")).contains("Message M2, UNH", "INVOIC");
    assertThat(taken.text("/orders/2/number")).isEqualTo("E-m3");
    assertThat(taken.text("/orders/2/sentence")).contains("Message M3, LIN 1, QTY+21");
    assertThat(taken.text("/orders/3/outcome")).isEqualTo("captured");
  }

  @Test
  void aCancellationCancelsAndIsAnswered() {
    var id = sendEdifact(one("E-off")).text("/orders/0/order");
    refused(id, 409);
    var off = one("E-off", "+9'", "+1'", "20100120", "20100122");
    var cancelled = eventuallyCancelled(off);
    assertThat(cancelled.text("/outcome")).as(cancelled.response().body()).isEqualTo("cancelled");
    assertThat(cancelled.text("/orders/0/order")).isEqualTo(id);
    assertThat(sendEdifact(off).text("/outcome")).isEqualTo("unchanged");
    var response = response(id);
    assertThat(function(response)).isEqualTo("27");
    assertThat(response.body().groups("LIN")).hasSize(2);
    assertThat(line(response, 0).first().text(2, 1)).contains("7");
    refusedAt(sendEdifact(one("E-none", "+9'", "+1'")), "BGM", "no order E-none");
  }

  /** Lines 1 and 2 as they are to be, in an ORDCHG of the order. */
  private static byte[] change(String number, String release, String... beforeAndAfter) {
    var file = Written.usual();
    var segments = new ArrayList<String>();
    segments.add(file.segment("BGM", "230", "C-" + number, "4"));
    segments.add(file.segment("DTM", of("137", "20100123", "102")));
    segments.add(file.segment("DTM", of("63", "20100301", "102")));
    segments.add(file.segment("RFF", of("ON", number)));
    segments.add(file.segment("DTM", of("171", "20100120", "102")));
    segments.add(file.segment("NAD", "BY", of(GLN, "", "9")));
    segments.add(file.segment("NAD", "SU", of("4740000000001", "", "9")));
    segments.add(file.segment("LIN", "1", "3"));
    segments.add(file.segment("PIA", "5", of("SItemNo001", "SA")));
    segments.add(file.segment("QTY", of("21", "100", "LTR")));
    segments.add(file.segment("LIN", "2", "2"));
    segments.add(file.segment("LIN", "3", "1"));
    segments.add(file.segment("PIA", "5", of("SItemNo011", "SA")));
    segments.add(file.segment("QTY", of("21", "7", "PCE")));
    segments.add(file.segment("UNS", "S"));
    segments.add(file.segment("CNT", of("2", "3")));
    var text = file.message("M1", "ORDCHG", release, segments).text();
    for (var i = 0; i < beforeAndAfter.length; i += 2) {
      assertThat(text).contains(beforeAndAfter[i]);
      text = text.replace(beforeAndAfter[i], beforeAndAfter[i + 1]);
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"96A", "01B"})
  void aChangeAmendsTheOrderOnceByItsLines(String release) {
    var number = "E-c" + release;
    var id = sendEdifact(changed(Written.usual(), release, number)).text("/orders/0/order");
    mari().get(fresh("/api/orders?account=" + ACCOUNT));
    var amended = sendEdifact(change(number, release));
    assertThat(amended.text("/outcome")).as(amended.response().body()).isEqualTo("amended");
    var order = mari().get(fresh("/api/orders/" + id));
    assertThat(order.text("/lines/0/quantity/amount")).isEqualTo("100");
    assertThat(order.text("/lines/1/line")).as("the second one is gone").isEqualTo("3");
    assertThat(order.text("/lines/1/sku")).isEqualTo("SItemNo011");
    assertThat(order.text("/lines/1/quantity/amount")).isEqualTo("7");
    assertThat(order.text("/requestedUntil")).isEqualTo("2010-03-01");
    assertThat(sendEdifact(change(number, release)).text("/outcome")).isEqualTo("unchanged");
    refusedAt(
        sendEdifact(change(number, release, "21:100", "21:101")), "BGM", "taken before with other");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BGM+230            | BGM+231             | BGM           | not a purchase order change
          +4'                | +9'                 | BGM           | Function 9
          RFF+ON:E-w         | RFF+ON:E-nowhere    | RFF+ON        | no order E-nowhere
          LIN+1+3            | LIN+9+3             | LIN 1         | no line 9
          LIN+1+3            | LIN+1+4             | LIN 1         | Action 4
          LIN+1+3            | LIN+X+3             | LIN 1         | no number
          PIA+5+SItemNo001   | PIA+5+SItemNo011    | LIN 1         | is SItemNo001, not SItemNo011
          QTY+21:100         | QTY+21:0            | LIN 1, QTY+21 | more than none
          QTY+21:100:LTR     | QTY+21:100:KGM      | LIN 1, QTY+21 | is sold in LTR
          CNT+2:3            | CNT+2:4             | CNT+2         | we count 3
          LIN+2+2'           | LIN+2+2'ALC+A'      | UNT           | The count is
          """)
  void aChangeThatCannotBeMadeIsRefusedBySegment(
      String before, String after, String where, String sentence) {
    sendEdifact(one("E-w"));
    mari().get(fresh("/api/orders?account=" + ACCOUNT));
    refusedAt(sendEdifact(change("E-w", "96A", before, after)), where, sentence);
  }

  @Test
  void anOrderThatReplacesAnotherSaysAllOfItAnew() {
    var id = sendEdifact(one("E-anew")).text("/orders/0/order");
    mari().get(fresh("/api/orders?account=" + ACCOUNT));
    var brushes = "LIN+2'\r\nPIA+5+SItemNo011:SA'\r\nQTY+21:15:PCE'\r\nPRI+AAB:14.50'\r\n";
    var anew =
        new String[] {
          "+9'",
          "+5'",
          "20100120",
          "20100122",
          "21:120",
          "21:90",
          brushes,
          "",
          "CNT+2:2",
          "CNT+2:1",
          "UNT+28",
          "UNT+24"
        };
    var replaced = sendEdifact(one("E-anew", anew));
    assertThat(replaced.text("/outcome")).as(replaced.response().body()).isEqualTo("amended");
    assertThat(replaced.text("/orders/0/order")).isEqualTo(id);
    var order = mari().get(fresh("/api/orders/" + id));
    assertThat(order.text("/lines/0/quantity/amount")).isEqualTo("90");
    assertThat(order.body().at("/lines").size()).as("brushes are not named any more").isEqualTo(1);
    assertThat(sendEdifact(one("E-anew", anew)).text("/outcome")).isEqualTo("unchanged");
    refusedAt(
        sendEdifact(
            one("E-anew", "+9'", "+5'", "20100120", "20100123", "MOA+8:40.00", "MOA+8:45.00")),
        "ALC+A",
        "leaves the order's allowance and charge");
  }

  @Test
  void aChangeMayCancel() {
    var id = sendEdifact(one("E-choff")).text("/orders/0/order");
    mari().get(fresh("/api/orders?account=" + ACCOUNT));
    var off = sendEdifact(change("E-choff", "96A", "+4'", "+1'"));
    assertThat(off.text("/outcome")).as(off.response().body()).isEqualTo("cancelled");
    assertThat(off.text("/orders/0/order")).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"96A, EAN005, EN", "01B, EAN007, SRV"})
  void whatLeavesIsAdvisedInTheDirectoryTheOrderCameBy(
      String release, String version, String gtin) {
    var number = "E-d" + release;
    var order = sendEdifact(changed(Written.usual(), release, number)).text("/orders/0/order");
    var path = "/api/orders/" + order;
    confirmDifferences(path);
    assertThat(mari().post(path + "/submissions", Map.of("on", "2010-01-21")).status())
        .isEqualTo(200);
    var total = mari().get(fresh(path)).body().at("/total");
    hear("voti.credit.credit-reserved.v1", Map.of("order", order, "amount", total));
    var goods =
        Map.of(
            "on",
            "2010-02-11",
            "lines",
            List.of(
                Map.of("line", 1, "quantity", Map.of("amount", "80", "unit", "LTR")),
                Map.of("line", 2, "quantity", Map.of("amount", "15", "unit", "C62"))));
    var left = eventually(() -> as("veera").post(path + "/dispatches", goods));
    var dispatch = path + "/dispatches/" + left.text("/happened/0/event/dispatch");
    var answer = mari().get(dispatch + "/despatch-advice.edi");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.response().body())
        .contains("DESADV:D:" + release + ":UN:" + version)
        .doesNotContain("TDT", "PAC");
    var advice = read(answer.response().body());
    assertThat(advice.body().segments("BGM").findFirst().orElseThrow().text(1, 1)).contains("351");
    assertThat(advice.body().segment("DTM", "11").orElseThrow().text(1, 2)).contains("20100211");
    assertThat(advice.body().group("RFF", "ON").orElseThrow().first().text(1, 2)).contains(number);
    var level = advice.body().groups("CPS").getFirst();
    var paint = level.groups("LIN").getFirst();
    assertThat(paint.first().text(3, 1)).contains("7300010000018");
    assertThat(paint.first().text(3, 2)).contains(gtin);
    assertThat(decimal(paint, "QTY", "12")).isEqualTo("80");
    assertThat(paint.group("RFF", "ON").orElseThrow().first().text(1, 3)).contains("1");
    assertThat(advice.body().segment("CNT", "2").orElseThrow().text(1, 2)).contains("2");

    var booking =
        Map.of(
            "carrier", "NORDKULLER",
            "service", "express",
            "pickupFrom", "2010-02-11T08:00:00Z",
            "pickupUntil", "2010-02-11T12:00:00Z",
            "packages", List.of(Map.of("kind", "XPX", "count", 2)),
            "kilograms", "240.5");
    var reference =
        as("veera")
            .post(dispatch + "/bookings", booking)
            .text("/happened/0/event/consignment/reference");
    as("machine")
        .post(
            dispatch + "/bookings/confirmations",
            Map.of("reference", reference, "number", "NK-9", "pickupAt", "2010-02-11T09:00:00Z"));
    assertThat(mari().get(dispatch + "/despatch-advice.edi").response().body())
        .contains("PAC+2++PX'", "MEA+PD+G+KGM:240.5'", "RFF+CN:NK-9'")
        .contains("TDT+20++++NORDKULLER:::Nordkuller AS'");
    assertThat(mari().get(path + "/dispatches/dis-7f-none/despatch-advice.edi").status())
        .isEqualTo(404);
  }

  private static Message read(String text) {
    var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    var message = Interchange.read(bytes).messages().getFirst();
    assertThat(message.problem()).isNull();
    return message;
  }

  private Answer eventuallyCancelled(byte[] file) {
    mari().get(fresh("/api/orders?account=" + ACCOUNT));
    return sendEdifact(file);
  }

  @ParameterizedTest
  @CsvSource({"96A, EAN005, EN", "01B, EAN009, SRV"})
  void theBuyerIsAnsweredInTheDirectoryTheOrderCameBy(String release, String version, String gtin) {
    var number = "E-r" + release;
    var order =
        sendEdifact(
                changed(
                    Written.usual(),
                    release,
                    number,
                    "AAB:14.50",
                    "AAB:15.00",
                    "MOA+124:1.00",
                    "MOA+79:1.00"))
            .text("/orders/0/order");
    var path = "/api/orders/" + order;
    refused(order, 409);
    confirmDifferences(path);
    var submitted = mari().post(path + "/submissions", Map.of("on", "2010-01-21"));
    assertThat(submitted.status()).as(submitted.response().body()).isEqualTo(200);
    var total = mari().get(fresh(path)).body().at("/total");
    hear("voti.credit.credit-reserved.v1", Map.of("order", order, "amount", total));

    var accepted = response(order);
    assertThat(accepted.type()).isEqualTo("ORDRSP");
    assertThat(accepted.directory()).isEqualTo("D" + release);
    assertThat(function(accepted)).isEqualTo("29");
    assertThat(accepted.body().group("RFF", "ON").orElseThrow().first().text(1, 2))
        .contains(number);
    var paint = line(accepted, 0);
    assertThat(paint.first().text(2, 1)).contains("5");
    assertThat(paint.first().text(3, 1)).contains("7300010000018");
    assertThat(paint.first().text(3, 2)).contains(gtin);
    assertThat(paint.segment("PIA", "1").orElseThrow().text(2, 1)).contains("SItemNo001");
    assertThat(decimal(paint, "QTY", "21")).isEqualTo("120");
    assertThat(decimal(paint, "QTY", "113")).isEqualTo("120");
    assertThat(decimal(paint, "MOA", "203")).isEqualTo("6000.00");
    assertThat(paint.group("PRI", "AAA").orElseThrow().first().text(1, 2)).contains("50");
    assertThat(line(accepted, 1).segment("QTY", "113").orElseThrow().text(1, 3)).contains("PCE");
    assertThat(accepted.body().segment("DTM", "63").orElseThrow().text(1, 2)).contains("20100225");

    var fewer =
        Map.of(
            "on",
            "2010-01-22",
            "reason",
            "Fewer, and no brushes.",
            "lines",
            List.of(
                Map.of("line", 1, "quantity", Map.of("amount", "100", "unit", "LTR")),
                Map.of("line", 2, "quantity", Map.of("amount", "0", "unit", "C62"))));
    var amended = mari().post(path + "/amendments", fewer);
    assertThat(amended.status()).as(amended.response().body()).isEqualTo(200);
    var changed = response(order);
    assertThat(function(changed)).isEqualTo("4");
    assertThat(line(changed, 0).first().text(2, 1)).contains("3");
    assertThat(decimal(line(changed, 0), "QTY", "21")).isEqualTo("120");
    assertThat(decimal(line(changed, 0), "QTY", "113")).isEqualTo("100");
    assertThat(line(changed, 1).first().text(2, 1)).contains("7");
    assertThat(line(changed, 1).segment("QTY", "113")).isEmpty();
    assertThat(text(order)).contains("ORDRSP:D:" + release + ":UN:" + version);
    assertOk(promised(order, 1, "2010-03-04"));
    var promised = response(order);
    assertThat(line(promised, 0).segment("DTM", "69").orElseThrow().text(1, 2))
        .contains("20100304");
    assertThat(promised.body().segment("DTM", "63")).as("days stand with the lines").isEmpty();
  }

  @Test
  void anOrderThatCameOtherwiseHasNoSuchResponse() {
    refused(captured(), 422);
  }

  private void confirmDifferences(String path) {
    var differences = mari().get(fresh(path)).body().at("/differences");
    for (var one : differences) {
      mari()
          .post(
              path + "/differences/" + one.at("/number").asInt() + "/confirmations",
              Map.of("reason", "Seen."));
    }
  }

  private void refused(String order, int status) {
    var answer = mari().get("/api/orders/" + order + "/response.edi");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    assertThat(answer.text("/rule")).isNotBlank();
  }

  private String text(String order) {
    var answer = mari().get("/api/orders/" + order + "/response.edi");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer.response().body();
  }

  private Message response(String order) {
    return read(text(order));
  }

  private static String function(Message message) {
    return message.body().segments("BGM").findFirst().orElseThrow().required(3, 1);
  }

  private static Group line(Message message, int index) {
    return message.body().groups("LIN").get(index);
  }

  private static String decimal(Group line, String tag, String qualifier) {
    return line.segment(tag, qualifier).orElseThrow().decimal(1, 2).toPlainString();
  }

  private static void refusedAt(Answer answer, String element, String why) {
    assertThat(answer.status()).as(answer.response().body()).isBetween(400, 422);
    assertThat(answer.text("/element")).as(answer.response().body()).isEqualTo(element);
    assertThat(answer.response().body()).contains(why);
  }
}
