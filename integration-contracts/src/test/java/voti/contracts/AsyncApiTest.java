package voti.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The AsyncAPI document says exactly what is published. */
class AsyncApiTest {

  private static final Path FOLDER = Path.of("src/main/resources/contracts");
  private static JsonNode api;

  @BeforeAll
  static void read() {
    api = YAMLMapper.builder().build().readTree(FOLDER.resolve("asyncapi.yaml").toFile());
  }

  @Test
  void itNamesExactlyTheTypes() {
    assertThat(api.get("asyncapi").asString()).isEqualTo("3.0.0");
    assertThat(messages().valueStream().map(message -> message.get("name").asString()))
        .containsExactlyInAnyOrderElementsOf(Contracts.load().types());
  }

  @Test
  void everyMessageHasTheSchemaOfItsType() {
    for (var message : messages()) {
      var reference = message.at("/payload/schema/$ref").asString();
      assertThat(reference)
          .isEqualTo("./" + Contracts.path(message.get("name").asString()) + ".schema.json");
      assertThat(Files.exists(FOLDER.resolve(reference))).isTrue();
    }
  }

  @Test
  void everyMessageIsOnTheChannelOfItsService() {
    var seen = new ArrayList<String>();
    api.get("channels")
        .forEachEntry(
            (service, channel) -> {
              assertThat(channel.get("address").asString()).isEqualTo("voti." + service);
              for (var entry : channel.get("messages")) {
                var name = api.at(entry.get("$ref").asString().substring(1)).get("name").asString();
                assertThat(Contracts.path(name)).startsWith(service + "/");
                seen.add(name);
              }
            });
    assertThat(seen).containsExactlyInAnyOrderElementsOf(Contracts.load().types());
  }

  private static JsonNode messages() {
    return api.at("/components/messages");
  }
}
