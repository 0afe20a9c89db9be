package voti.orders;

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
import voti.contracts.Contracts;
import voti.orders.act.ActEvent;
import voti.orders.fulfilment.FulfilmentEvent;
import voti.orders.order.OrderCommand;
import voti.orders.order.OrderEvent;
import voti.orders.pricing.PriceListEvent;
import voti.orders.product.ProductEvent;

/** The canvas says what the code says. */
class CanvasTest {

  private static final Path CANVAS = Path.of("..", "docs", "canvas", "orders.md");
  private static final Pattern TICKED = Pattern.compile("`([^`]+)`");
  private static final Pattern TYPE = Pattern.compile("\"(voti\\.[a-z]+\\.[a-z-]+\\.v\\d+)\"");
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("voti.orders");

  @Test
  void commands() throws IOException {
    assertThat(section("Commands")).isEqualTo(commandsInCode());
  }

  /** The families of commands are known inside their packages only. */
  private static TreeSet<String> commandsInCode() {
    var names = names(OrderCommand.class);
    CODE.stream()
        .filter(type -> type.getEnclosingClass().isPresent())
        .filter(type -> type.getEnclosingClass().get().getSimpleName().endsWith("Command"))
        .map(JavaClass::getSimpleName)
        .forEach(names::add);
    return names;
  }

  @Test
  void events() throws IOException {
    assertThat(section("Events"))
        .isEqualTo(
            names(
                ProductEvent.class,
                PriceListEvent.class,
                OrderEvent.class,
                FulfilmentEvent.class,
                ActEvent.class));
  }

  @Test
  void aggregates() throws IOException {
    var named = section("Orders");
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
    var types = new TreeSet<>(Contracts.load().types());
    types.removeIf(type -> !type.startsWith("voti.orders."));
    types.add("voti.orders.history-entry.v1");
    assertThat(section("Published")).isEqualTo(types);
  }

  @Test
  void received() throws IOException {
    var named = section("Received");
    assertThat(named).isEqualTo(typesIn("integration/received"));
  }

  @Test
  void queries() throws IOException {
    var queries = new TreeSet<String>();
    for (var type : CODE) {
      var root =
          type.isAnnotatedWith(RequestMapping.class)
              ? type.getAnnotationOfType(RequestMapping.class).value()[0]
              : "";
      type.getMethods().stream()
          .filter(method -> method.isAnnotatedWith(GetMapping.class))
          .map(method -> method.getAnnotationOfType(GetMapping.class).value())
          .map(path -> "GET " + root + (path.length == 0 ? "" : path[0]))
          .forEach(queries::add);
    }
    assertThat(section("Queries")).isEqualTo(queries);
  }

  @Test
  void automations() throws IOException {
    var automations =
        CODE.stream()
            .map(JavaClass::getSimpleName)
            .filter(name -> name.startsWith("When"))
            .toList();
    assertThat(section("Automations")).containsExactlyInAnyOrderElementsOf(automations);
  }

  private static TreeSet<String> names(Class<?>... families) {
    var names = new TreeSet<String>();
    Stream.of(families)
        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
        .map(Class::getSimpleName)
        .forEach(names::add);
    return names;
  }

  private static TreeSet<String> typesIn(String folder) throws IOException {
    var types = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java/voti/orders", folder))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        TYPE.matcher(Files.readString(file)).results().forEach(type -> types.add(type.group(1)));
      }
    }
    return types;
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
