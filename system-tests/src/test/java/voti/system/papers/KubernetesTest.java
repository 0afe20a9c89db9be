package voti.system.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * The manifests are rendered, and hold no member that Kubernetes does not know. They are not run.
 */
class KubernetesTest {

  private static final Path MANIFESTS = Repository.ROOT.resolve("deploy/kubernetes");
  private static final Map<String, Class<? extends HasMetadata>> KINDS =
      Map.of(
          "Namespace", Namespace.class,
          "ConfigMap", ConfigMap.class,
          "Secret", Secret.class,
          "Service", Service.class,
          "Deployment", Deployment.class,
          "PodDisruptionBudget", PodDisruptionBudget.class,
          "NetworkPolicy", NetworkPolicy.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void the_five_processes_are_deployed_with_settings_that_exist() throws Exception {
    var rendered = rendered();
    var deployments =
        rendered.stream().filter(Deployment.class::isInstance).map(Deployment.class::cast).toList();
    assertThat(deployments)
        .extracting(one -> one.getMetadata().getName())
        .containsExactlyInAnyOrder(
            "accounts-voti", "orders-voti", "credit-voti", "planning-voti", "gateway-voti");
    var names = rendered.stream().map(one -> one.getMetadata().getName()).toList();
    for (var deployment : deployments) {
      var spec = deployment.getSpec();
      var labels = spec.getTemplate().getMetadata().getLabels();
      assertThat(spec.getSelector().getMatchLabels()).isNotEmpty();
      assertThat(labels).containsAllEntriesOf(spec.getSelector().getMatchLabels());
      var container = spec.getTemplate().getSpec().getContainers().getFirst();
      var process = deployment.getMetadata().getName().replace("-voti", "");
      assertThat(container.getImage()).isEqualTo("voti/" + process + ":0.1.0");
      for (var from : container.getEnvFrom()) {
        var settings = from.getConfigMapRef();
        assertThat(names)
            .contains(settings != null ? settings.getName() : from.getSecretRef().getName());
      }
    }
    assertThat(unknown(rendered, "")).isEmpty();
  }

  @Test
  void every_setting_is_one_that_a_process_reads() throws Exception {
    var sources =
        Repository.read("gateway/src/main/resources/application.yml")
            + Repository.read("service-kit/src/main/resources/voti/kit/defaults.properties");
    for (var one : rendered()) {
      if (one instanceof ConfigMap settings) {
        assertThat(settings.getData().keySet())
            .allSatisfy(name -> assertThat(sources).contains("${" + name));
      }
    }
  }

  @Test
  void a_member_that_does_not_exist_would_be_noticed() {
    var document = new Yaml().load("{kind: Deployment, spec: {template: {spec: {contaners: []}}}}");
    var deployment = JSON.convertValue(document, Deployment.class);
    assertThat(unknown(deployment, "")).singleElement().asString().contains("contaners");
  }

  /** As {@code kubectl kustomize} makes them of the example, with secrets of this test. */
  private List<HasMetadata> rendered() throws Exception {
    assumeTrue(isThere("kubectl"), "there is no kubectl here to render with");
    copy(MANIFESTS, folder);
    Files.writeString(
        folder.resolve("overlays/example/secrets.env"),
        "VOTI_LEDGER_KEYS=test\nVOTI_CONSOLE_SECRET=test\n");
    var yaml = folder.resolve("rendered.yaml");
    var process =
        new ProcessBuilder("kubectl", "kustomize", "overlays/example")
            .directory(folder.toFile())
            .redirectOutput(yaml.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    var all = new ArrayList<HasMetadata>();
    for (var document : new Yaml().loadAll(Files.readString(yaml))) {
      var kind = String.valueOf(((Map<?, ?>) document).get("kind"));
      assertThat(KINDS).containsKey(kind);
      all.add(JSON.convertValue(document, KINDS.get(kind)));
    }
    return all;
  }

  /** The model keeps what it does not know as additional properties. */
  private static List<String> unknown(Object value, String path) {
    var found = new ArrayList<String>();
    switch (value) {
      case null -> {}
      case Collection<?> many -> many.forEach(one -> found.addAll(unknown(one, path)));
      case Map<?, ?> _ -> {}
      case Object model when model.getClass().getName().startsWith("io.fabric8.") -> {
        for (var method : model.getClass().getMethods()) {
          var name = method.getName();
          if (method.getParameterCount() > 0 || !name.startsWith("get") || name.contains("Class")) {
            continue;
          }
          Object member;
          try {
            member = method.invoke(model);
          } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
          }
          if (name.equals("getAdditionalProperties")) {
            ((Map<?, ?>) member).keySet().forEach(one -> found.add(path + ": " + one));
          } else {
            found.addAll(unknown(member, path + "/" + name.substring(3)));
          }
        }
      }
      default -> {}
    }
    return found;
  }

  private static boolean isThere(String command) throws IOException, InterruptedException {
    var found = new ProcessBuilder("sh", "-c", "command -v " + command).start();
    return found.waitFor() == 0;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : (Iterable<Path>) files::iterator) {
        var target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!file.getFileName().toString().equals("secrets.env")) {
          Files.copy(file, target);
        }
      }
    }
  }
}
