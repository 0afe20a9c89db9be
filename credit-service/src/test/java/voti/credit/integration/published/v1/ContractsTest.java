package voti.credit.integration.published.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import voti.contracts.Contracts;
import voti.credit.History;
import voti.kit.json.Wire;
import voti.kit.publishing.Outgoing;
import voti.kit.publishing.Translation;

/** Whatever leaves keeps its schema, and stays as it was approved. */
class ContractsTest {

  private static final Path APPROVED = Path.of("src/test/resources/approved");

  private final Contracts contracts = Contracts.load();
  private final CreditPublisher publisher = new CreditPublisher();

  @Test
  void whatLeavesKeepsItsSchemaAndItsApprovedForm() throws IOException {
    for (var event : History.ofEveryKind()) {
      for (var outgoing : publisher.publish(event, History.recorded())) {
        var json = Translation.json(outgoing.data());
        assertThat(contracts.violations(outgoing.type(), json)).as(outgoing.type()).isEmpty();
        assertThat(outgoing.key()).startsWith("acc-");
        var name = event.getClass().getSimpleName() + "-" + digest(outgoing) + ".json";
        var file = APPROVED.resolve(name);
        var pretty =
            Wire.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(Wire.mapper().readTree(json));
        if (Boolean.getBoolean("voti.approve")) {
          Files.createDirectories(APPROVED);
          Files.writeString(file, pretty + "\n");
        }
        assertThat(Wire.mapper().readTree(Files.readString(file)))
            .as("approved: " + name)
            .isEqualTo(Wire.mapper().readTree(json));
      }
    }
  }

  @Test
  void everyTypeOfTheContractLeaves() {
    var left =
        History.ofEveryKind().stream()
            .flatMap(event -> publisher.publish(event, History.recorded()).stream())
            .map(Outgoing::type)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(left).containsExactlyInAnyOrderElementsOf(contracts.typesOf("credit"));
  }

  /** Orders are told apart, since several events of a kind leave. */
  private static String digest(Outgoing outgoing) {
    var data = Wire.mapper().valueToTree(outgoing.data());
    var order = data.at("/order").asString("");
    if (order.isEmpty() && data.hasNonNull("settlementDiscount")) {
      return "discounted";
    }
    return order.isEmpty() ? "account" : order.substring(7, 20).replace("-", "");
  }
}
