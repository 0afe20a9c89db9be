package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import voti.contracts.Contracts;
import voti.kit.json.Wire;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.testing.Asking;
import voti.kit.testing.Asking.Answer;
import voti.kit.testing.KitTest;
import voti.store.Logs;

/** The service with the story's buyer, mandate, products and price list; credit is played. */
abstract class Platform extends KitTest {

  static final String ACCOUNT = "acc-7f-0192f3a0-0001-7000-8000-000000000001";
  static final String GLN = "7300070011115";

  private static final AtomicLong SEQUENCE = new AtomicLong(1);
  private static boolean prepared;

  @Autowired private List<Receiver> receivers;
  @Autowired AccountDirectory directory;
  @Autowired private Logs logs;

  /** The path of a question whose answer shows all that was written so far. */
  String fresh(String path) {
    return path
        + (path.contains("?") ? "&" : "?")
        + "after="
        + logs.all().getFirst().lastPosition();
  }

  Asking mari() {
    return as("mari");
  }

  /** Once for all tests, since they share a context. */
  void prepare() {
    synchronized (Platform.class) {
      if (!prepared) {
        directory.record(
            new AccountEntry(ACCOUNT, "Johnssons byggvaror", GLN, "mari", "key-accounts", "active"),
            1);
        hear("voti.accounts.account-registered.v1", Map.of());
        hear("voti.accounts.contract-signed.v1", Map.of());
        hear("voti.planning.mandate-approved.v1", Map.of("employee", "mari"));
        place("Bristles fall out", "BRISTLES", "damage");
        place("Frozen", "FROZEN", "damage");
        product("SItemNo001", "Falu Rödfärg", "LTR", "38.00");
        product("SItemNo011", "Pensel 20 mm", "C62", "9.00");
        var list = as("dora").post("/api/orders/price-lists", priceList("Sweden 2010", "SEK"));
        if (list.status() != 201) {
          throw new IllegalStateException(list.response().body());
        }
        prepared = true;
      }
    }
  }

  /** A new order of 90 litres of paint, 4,500.00, captured. */
  String captured() {
    var captured =
        mari()
            .post(
                "/api/orders",
                Map.of(
                    "account",
                    ACCOUNT,
                    "currency",
                    "SEK",
                    "orderedOn",
                    "2010-01-25",
                    "partialDelivery",
                    true,
                    "lines",
                    List.of(
                        Map.of(
                            "product",
                            "SItemNo001",
                            "quantity",
                            Map.of("amount", "90", "unit", "LTR")))));
    if (captured.status() != 201) {
      throw new IllegalStateException(captured.response().body());
    }
    return captured.text("/id");
  }

  static Map<String, Object> priceList(String name, String currency) {
    return Map.of(
        "name",
        name,
        "currency",
        currency,
        "from",
        "2010-01-01",
        "columns",
        List.of(
            Map.of("name", "A", "floorMargin", "10"),
            Map.of(
                "name", "B",
                "predicate", Map.of("contractColumn", "B"),
                "floorMargin", "10")),
        "prices",
        List.of(
            price("SItemNo001", "A", "52.00", currency),
            price("SItemNo011", "A", "15.60", currency),
            price("SItemNo001", "B", "50.00", currency),
            price("SItemNo011", "B", "15.00", currency)));
  }

  private static Map<String, Object> price(
      String product, String column, String amount, String currency) {
    return Map.of(
        "product",
        product,
        "column",
        column,
        "price",
        Map.of("amount", amount, "currency", currency));
  }

  /** Another of Mari's buyers, with a contract of its own. */
  void register(String account, String name, String gln) {
    directory.record(new AccountEntry(account, name, gln, "mari", "key-accounts", "active"), 1);
    hear(
        "voti.accounts.account-registered.v1",
        Map.of("account", account, "gln", gln, "name", name));
    hear(
        "voti.accounts.contract-signed.v1",
        Map.of("account", account, "contract", account.replace("acc-", "con-")));
  }

  /** A family at the top of the tree. */
  void place(String family) {
    var body = Map.of("family", family, "name", "Family " + family, "parent", "-");
    var answer = as("dora").post("/api/orders/product-families", body);
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.response().body());
    }
  }

  /** A cause at the top of its tree: from then on acts and returns cite one. */
  void place(String name, String code, String kind) {
    var answer =
        as("kai")
            .post("/api/orders/causes", Map.of("code", code, "kind", kind, "en", name, "et", name));
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.response().body());
    }
  }

  private void product(String sku, String name, String unit, String cost) {
    var answer =
        as("dora")
            .post(
                "/api/orders/products",
                Map.of(
                    "sku", sku,
                    "name", name,
                    "unit", unit,
                    "cost", Map.of("amount", cost, "currency", "SEK")));
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.response().body());
    }
  }

  /** Another service says this: its contract's example, changed where the test says so. */
  void hear(String type, Map<String, ?> changes) {
    var data =
        (tools.jackson.databind.node.ObjectNode)
            Wire.mapper().readTree(Contracts.load().example(type));
    changes.forEach((name, value) -> data.set(name, Wire.mapper().valueToTree(value)));
    var number = SEQUENCE.incrementAndGet();
    var message =
        new ReceivedMessage(
            "message-" + number,
            type,
            "/voti/" + type.split("\\.")[1],
            ACCOUNT,
            ACCOUNT,
            number,
            Instant.parse("2010-01-20T09:00:00Z"),
            "correlation-" + number,
            null,
            data);
    receivers.stream()
        .filter(receiver -> receiver.type().equals(type))
        .filter(receiver -> receiver.getClass().getPackageName().startsWith("voti.orders"))
        .forEach(receiver -> receiver.on(message));
  }

  /** The answer once what goes before has happened. */
  static Answer eventually(Supplier<Answer> asking) {
    var answer = asking.get();
    for (var i = 0; i < 200 && answer.status() == 409; i++) {
      LockSupport.parkNanos(20_000_000);
      answer = asking.get();
    }
    return answer;
  }

  static byte[] document(String path) {
    try (var file = Platform.class.getResourceAsStream("/" + path)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Order 34 as another order of the same buyer. */
  static byte[] orderNumbered(String number) {
    return changed("<cbc:ID>34</cbc:ID>", "<cbc:ID>" + number + "</cbc:ID>");
  }

  static byte[] changed(String... beforeAndAfter) {
    var text =
        new String(
            document("external/test-ubl/order/UBL-Order-2.1-Example.xml"),
            java.nio.charset.StandardCharsets.UTF_8);
    for (var i = 0; i < beforeAndAfter.length; i += 2) {
      if (!text.contains(beforeAndAfter[i])) {
        throw new IllegalArgumentException("the example has no " + beforeAndAfter[i]);
      }
      text =
          text.replaceFirst(
              java.util.regex.Pattern.quote(beforeAndAfter[i]), beforeAndAfter[i + 1]);
    }
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  Answer send(byte[] xml) {
    return mari().post("/api/orders/documents", "application/xml", xml);
  }

  /** The warehouse's word for a line of an order that is confirmed. */
  Answer promised(String order, int line, String day) {
    var lines = List.of(Map.of("line", line, "day", day));
    return eventually(
        () ->
            as("veera")
                .post(
                    "/api/orders/" + order + "/promises",
                    Map.of("on", "2010-01-25", "reason", "The carrier says so.", "lines", lines)));
  }

  /** Says what was answered where it is not a success. */
  static void assertOk(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
  }

  /** The item of a page whose field has that value. */
  static tools.jackson.databind.JsonNode item(Answer answer, String field, String value) {
    return answer
        .body()
        .at("/items")
        .valueStream()
        .filter(one -> one.at("/" + field).asString().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
