package voti.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class ContractsTest {

  private static final Contracts CONTRACTS = Contracts.load();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path FILES = Path.of("src/main/resources/contracts");
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

  static Stream<String> types() {
    return CONTRACTS.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyExampleKeepsItsSchema(String type) {
    assertThat(CONTRACTS.violations(type, CONTRACTS.example(type))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everySchemaIsItselfASchema(String type) {
    var schema = JSON.readTree(CONTRACTS.schemaText(type));

    assertThat(schema.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.get("$id").asString())
        .isEqualTo("https://voti.example/contracts/" + Contracts.path(type) + ".schema.json");
    assertThat(schema.get("description").asString()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("types")
  void whateverIsRequiredIsMissedByName(String type) {
    var required = JSON.readTree(CONTRACTS.schemaText(type)).get("required");
    required.forEach(
        name -> {
          var broken = (ObjectNode) JSON.readTree(CONTRACTS.example(type));
          broken.remove(name.asString());
          assertThat(CONTRACTS.violations(type, broken.toString()))
              .as("without %s", name)
              .anyMatch(sentence -> sentence.contains(name.asString()));
        });
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsOptionalMayBeNull(String type) {
    var schema = JSON.readTree(CONTRACTS.schemaText(type));
    var required = new ArrayList<String>();
    schema.get("required").forEach(name -> required.add(name.asString()));
    var message = (ObjectNode) JSON.readTree(CONTRACTS.example(type));
    schema.get("properties").propertyNames().stream()
        .filter(name -> !required.contains(name))
        .forEach(message::putNull);

    assertThat(CONTRACTS.violations(type, message.toString())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsNotKnownIsAllowed(String type) {
    var message = (ObjectNode) JSON.readTree(CONTRACTS.example(type));
    message.set("addedLater", StringNode.valueOf("in v1"));

    assertThat(CONTRACTS.violations(type, message.toString())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyMoneyIsText(String type) {
    JSON.readTree(CONTRACTS.example(type))
        .findValues("amount")
        .forEach(amount -> assertThat(amount.isString() || amount.isObject()).isTrue());
  }

  @Test
  void aBrokenMessageIsRefusedNamingThePath() {
    var type = "voti.orders.goods-delivered.v1";
    var broken = (ObjectNode) JSON.readTree(CONTRACTS.example(type));
    ((ObjectNode) broken.get("gross")).put("amount", 5731.29);
    ((ObjectNode) broken.get("lines").get(1)).put("product", "brush");
    broken.put("deliveredOn", "15 February");

    var violations = CONTRACTS.violations(type, broken.toString());

    assertAll(
        () -> assertThat(violations).hasSize(3),
        () -> assertThat(violations).anyMatch(v -> v.startsWith("/gross/amount: ")),
        () -> assertThat(violations).anyMatch(v -> v.startsWith("/lines/1/product: ")),
        () -> assertThat(violations).anyMatch(v -> v.startsWith("/deliveredOn: ")));
  }

  @Test
  void whatIsNotJsonIsRefused() {
    assertThat(CONTRACTS.violations("voti.orders.order-confirmed.v1", "<order/>"))
        .singleElement()
        .asString()
        .startsWith("/: is not JSON");
  }

  @Test
  void aTypeWithoutContractIsAnError() {
    assertThatThrownBy(() -> CONTRACTS.violations("voti.orders.order-lost.v1", "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("voti.orders.order-lost.v1");
  }

  @Test
  void theCatalogueNamesExactlyTheFiles() throws IOException {
    var named = new TreeSet<String>();
    types().forEach(type -> named.add(Contracts.path(type)));

    for (var kind : List.of(".schema.json", ".example.json")) {
      assertThat(files(FILES, kind)).as(kind).containsExactlyElementsOf(named);
    }
  }

  /** A message that was once published must be readable for ever; these files never change. */
  @Test
  void olderMessagesStayReadable() throws IOException {
    var fixtures = files(FIXTURES, ".json");

    assertThat(fixtures).hasSizeGreaterThanOrEqualTo(26);
    for (var fixture : fixtures) {
      var type = types().filter(t -> Contracts.path(t).equals(fixture)).findFirst().orElseThrow();
      var message = Files.readString(FIXTURES.resolve(fixture + ".json"));
      assertThat(CONTRACTS.violations(type, message)).as(fixture).isEmpty();
    }
  }

  @Test
  void theFiguresOfTheStoryAddUp() {
    var delivered = example("voti.orders.goods-delivered.v1");
    var returned = example("voti.orders.return-accepted.v1");
    var receipt = example("voti.credit.receipt-allocated.v1");
    var goods = sumOfLines(delivered).subtract(sumOfLines(returned));

    assertThat(goods).isEqualByComparingTo("5601.81");
    assertThat(sumOfLines(delivered).add(amount(delivered.get("charge"))))
        .isEqualByComparingTo(amount(delivered.get("gross")))
        .isEqualByComparingTo(amount(receipt.get("amount")));
  }

  private static JsonNode example(String type) {
    return JSON.readTree(CONTRACTS.example(type));
  }

  private static java.math.BigDecimal sumOfLines(JsonNode message) {
    return message
        .get("lines")
        .valueStream()
        .map(line -> amount(line.get("net")))
        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
  }

  private static java.math.BigDecimal amount(JsonNode money) {
    return new java.math.BigDecimal(money.get("amount").asString());
  }

  private static TreeSet<String> files(Path folder, String ending) throws IOException {
    try (var walk = Files.walk(folder)) {
      var found = new TreeSet<String>();
      walk.map(file -> folder.relativize(file).toString())
          .filter(name -> name.endsWith(ending) && !name.startsWith("common"))
          .forEach(name -> found.add(name.substring(0, name.length() - ending.length())));
      return found;
    }
  }
}
