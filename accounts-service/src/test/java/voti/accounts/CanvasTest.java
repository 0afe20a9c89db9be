package voti.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import voti.accounts.account.AccountCommand;
import voti.accounts.account.AccountEvent;
import voti.accounts.contract.ContractCommand;
import voti.accounts.contract.ContractEvent;
import voti.accounts.identity.IdentityCommand;
import voti.accounts.identity.IdentityEvent;
import voti.accounts.interaction.InteractionCommand;
import voti.accounts.interaction.InteractionEvent;

/** The canvas says what the code says. */
class CanvasTest {

  private static final Path CANVAS = Path.of("..", "docs", "canvas", "accounts.md");
  private static final Pattern TICKED = Pattern.compile("`([^`]+)`");
  private static final Pattern RULE =
      Pattern.compile(
          "(?:NAME = |new (?:WrongState|RuleBroken)\\(\\s*)\"([a-z]+(?:-[a-z]+){2,})\"");
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("voti.accounts");

  @Test
  void commands() throws IOException {
    assertThat(section("Commands"))
        .isEqualTo(
            names(
                AccountCommand.class,
                IdentityCommand.class,
                InteractionCommand.class,
                ContractCommand.class));
  }

  @Test
  void events() throws IOException {
    assertThat(section("Events"))
        .isEqualTo(
            names(
                AccountEvent.class,
                IdentityEvent.class,
                InteractionEvent.class,
                ContractEvent.class));
  }

  @Test
  void aggregates() throws IOException {
    var named = section("Accounts");
    var aggregates =
        CODE.stream()
            .filter(type -> type.isAnnotatedWith(Aggregate.class))
            .map(JavaClass::getSimpleName)
            .toList();
    assertThat(aggregates).isNotEmpty();
    assertThat(named).containsAll(aggregates).hasSize(2 * aggregates.size());
  }

  @Test
  void published() throws IOException {
    var types = new TreeSet<String>();
    try (var approved = Files.list(Path.of("src/test/resources/approved"))) {
      approved.map(file -> file.getFileName().toString().replace(".json", "")).forEach(types::add);
    }
    types.add("voti.accounts.history-entry.v1");
    assertThat(section("Published")).isEqualTo(types);
  }

  @Test
  void queries() throws IOException {
    var queries = new TreeSet<String>();
    for (var type : CODE) {
      if (type.isAnnotatedWith(RequestMapping.class)) {
        var root = type.getAnnotationOfType(RequestMapping.class).value()[0];
        type.getMethods().stream()
            .filter(method -> method.isAnnotatedWith(GetMapping.class))
            .map(method -> method.getAnnotationOfType(GetMapping.class).value())
            .map(path -> "GET " + root + (path.length == 0 ? "" : path[0]))
            .forEach(queries::add);
      }
    }
    assertThat(section("Queries")).isEqualTo(queries);
  }

  @Test
  void rules() throws IOException {
    var rules = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java/voti/accounts"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        RULE.matcher(Files.readString(file)).results().forEach(rule -> rules.add(rule.group(1)));
      }
    }
    assertThat(section("Rules")).isEqualTo(rules);
  }

  private static TreeSet<String> names(Class<?>... families) {
    var names = new TreeSet<String>();
    Stream.of(families)
        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
        .map(Class::getSimpleName)
        .forEach(names::add);
    return names;
  }

  /** What stands in backticks under a heading. */
  private static TreeSet<String> section(String heading) throws IOException {
    Predicate<String> isHeading = line -> line.startsWith("#");
    List<String> lines = Files.readAllLines(CANVAS);
    var named = new TreeSet<String>();
    lines.stream()
        .dropWhile(line -> !line.replace("#", "").strip().equals(heading))
        .skip(1)
        .takeWhile(isHeading.negate())
        .forEach(line -> TICKED.matcher(line).results().forEach(r -> named.add(r.group(1))));
    assertThat(named).as(heading).isNotEmpty();
    return named;
  }
}
