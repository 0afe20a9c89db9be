package voti.system.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import voti.platform.demo.Answer;
import voti.platform.demo.Api;
import voti.system.SharedPlatform;

/**
 * Documents made by others are taken, or refused with a reason that names the element; after each
 * the platform works on and no half of an order is left.
 */
@Order(2)
@ExtendWith(SharedPlatform.class)
class DocumentsAreTakenOrRefusedTest {

  private static final Path PEPPOL = folder("../shared/data/peppol");

  private final Api api = SharedPlatform.api();
  private int ordersBefore;

  @BeforeEach
  void count() {
    ordersBefore = orders();
  }

  @AfterEach
  void works_on_with_nothing_half_written() {
    assertThat(orders()).isEqualTo(ordersBefore);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "order/BII03 Order example 01.xml",
        "order/CENBII-Order-maximal.xml",
        "order/CENBII-Order-minimal.xml",
        "order/UBL-Order-2.0-Example-International.xml",
        "order/UBL-Order-2.0-Example.xml",
        "orderresponse/UBL-OrderResponse-2.1-Example.xml"
      })
  void examples_of_the_jar(String name) throws IOException {
    try (var document = getClass().getResourceAsStream("/external/test-ubl/" + name)) {
      namesTheElement(send(document.readAllBytes()));
    }
  }

  /** OASIS's change is of the order that the story has taken; without the story it is of none. */
  @Test
  void a_change_is_of_an_order_that_there_is() throws IOException {
    var isThere =
        api.get("anna", "/api/orders")
            .expectOk()
            .body()
            .path("items")
            .valueStream()
            .anyMatch(order -> order.path("number").asString("").equals("34"));
    var name = "/external/test-ubl/orderchange/UBL-OrderChange-2.1-Example.xml";
    try (var document = getClass().getResourceAsStream(name)) {
      var answer = send(document.readAllBytes());
      if (isThere) {
        assertThat(answer.expectOk().body().path("outcome").asString("")).isEqualTo("amended");
      } else {
        namesTheElement(answer);
      }
    }
  }

  static Stream<Path> peppol() throws IOException {
    assumeTrue(Files.isDirectory(PEPPOL), "the Peppol examples are not here");
    return Files.list(PEPPOL).filter(file -> file.toString().endsWith(".xml")).sorted();
  }

  @ParameterizedTest
  @MethodSource("peppol")
  void examples_of_peppol(Path document) throws IOException {
    namesTheElement(send(Files.readAllBytes(document)));
  }

  @Test
  void a_bomb_of_entities() {
    var bomb =
        """
        <!DOCTYPE Order [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>
        <Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2">&d;</Order>
        """;
    namesTheElement(send(bomb.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void fifty_megabytes_of_noise() {
    var noise = new byte[50 * 1024 * 1024];
    new Random(7).nextBytes(noise);
    assertThat(send(noise).status()).isEqualTo(413);
  }

  private Answer send(byte[] document) {
    return api.document("mari", "/api/orders/documents", document);
  }

  private static void namesTheElement(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isIn(400, 422);
    assertThat(answer.body().path("element").asString(""))
        .as(answer.body().toString())
        .isNotBlank();
    assertThat(answer.body().path("detail").asString("")).isNotBlank();
  }

  private int orders() {
    return api.get("anna", "/api/orders").expectOk().body().path("items").size();
  }

  private static Path folder(String below) {
    var here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("mvnw"))) {
      here = here.getParent();
    }
    return here.resolve(below);
  }
}
