package voti.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import voti.contracts.Contracts;

/**
 * The canvas of a service says what its code says; a service extends it with its name, and adds the
 * lists that only its own canvas has.
 */
public abstract class CanvasIsTrue {

  private static final Pattern TICKED = Pattern.compile("`([^`]+)`");
  private static final Pattern TYPE = Pattern.compile("voti\\.[a-z]+\\.[a-z-]+\\.v\\d+");
  private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9.-]+)\"");
  private static final Pattern QUOTED_TYPE = Pattern.compile("\"(" + TYPE + ")\"");

  private final String service;
  private final Path canvas;
  private final JavaClasses code;

  /**
   * @param service {@code orders}
   */
  protected CanvasIsTrue(String service) {
    this.service = service;
    canvas = Path.of("..", "docs", "canvas", service + ".md");
    code = ServiceCode.of("voti." + service);
  }

  @Test
  void commands() throws IOException {
    assertThat(section("Commands")).isEqualTo(membersOf("Command"));
  }

  @Test
  void events() throws IOException {
    assertThat(section("Events")).isEqualTo(membersOf("Event"));
  }

  @Test
  void aggregates() throws IOException {
    var named = section(service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1));
    var aggregates =
        code.stream()
            .filter(type -> type.isAnnotatedWith(Aggregate.class))
            .map(JavaClass::getSimpleName)
            .toList();
    assertThat(aggregates).isNotEmpty();
    assertThat(named).as("each aggregate and its id").containsAll(aggregates);
    assertThat(named).hasSize(2 * aggregates.size());
  }

  @Test
  void published() throws IOException {
    var start = "voti." + service + ".";
    var types = new TreeSet<>(Contracts.load().types());
    types.removeIf(type -> !type.startsWith(start));
    assertThat(section("Published")).isEqualTo(types);
    // What every service says in the same way is the kit's to publish.
    types.retainAll(Contracts.load().typesOf(service));
    var published = inSources("integration/published", QUOTED);
    assertThat(types)
        .allMatch(
            type ->
                published.contains(type)
                    || published.contains(
                        type.substring(start.length()).replaceAll("\\.v\\d+$", "")));
    assertThat(types).containsAll(inSources("integration/published", QUOTED_TYPE));
  }

  @Test
  void received() throws IOException {
    var types = section("Received");
    types.removeIf(named -> !TYPE.matcher(named).matches());
    assertThat(types).isEqualTo(inSources("integration/received", QUOTED_TYPE));
  }

  @Test
  void queries() throws IOException {
    var queries = new TreeSet<String>();
    for (var type : code) {
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

  /** The classes of the service. */
  protected final Stream<JavaClass> code() {
    return code.stream();
  }

  /** The automations of the service, by the names of their classes. */
  protected final TreeSet<String> automations() {
    var names = new TreeSet<String>();
    code()
        .map(JavaClass::getSimpleName)
        .filter(name -> name.startsWith("When"))
        .forEach(names::add);
    return names;
  }

  /** What stands in backticks under a heading of the canvas. */
  protected final TreeSet<String> section(String heading) throws IOException {
    var named = new TreeSet<String>();
    Files.readAllLines(canvas).stream()
        .dropWhile(line -> !line.replace("#", "").strip().equals(heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("#"))
        .flatMap(line -> TICKED.matcher(line).results())
        .forEach(found -> named.add(found.group(1)));
    assertThat(named).as(heading).isNotEmpty();
    return named;
  }

  /** The first group of every match in the sources of a folder; none if there is no such folder. */
  protected final TreeSet<String> inSources(String folder, Pattern pattern) throws IOException {
    var matches = new TreeSet<String>();
    var root = Path.of("src/main/java/voti", service, folder);
    if (Files.exists(root)) {
      try (var files = Files.walk(root)) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          pattern
              .matcher(Files.readString(file))
              .results()
              .forEach(match -> matches.add(match.group(1)));
        }
      }
    }
    return matches;
  }

  /** What belongs to the sealed families whose names end so. */
  private TreeSet<String> membersOf(String family) {
    var names = new TreeSet<String>();
    code()
        .filter(type -> type.isInterface() && type.getSimpleName().endsWith(family))
        .map(JavaClass::reflect)
        .filter(Class::isSealed)
        .flatMap(known -> Stream.of(known.getPermittedSubclasses()))
        .map(Class::getSimpleName)
        .forEach(names::add);
    return names;
  }
}
