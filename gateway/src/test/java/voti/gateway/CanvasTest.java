package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** The canvas says what the code says: every page, every form, and no other. */
class CanvasTest {

  private static final Path CANVAS = Path.of("..", "docs", "canvas", "gateway.md");
  private static final Pattern ROUTE = Pattern.compile("`((?:any|[A-Z]+) /[^`]*)`");

  @Test
  void pages() throws IOException {
    var pages = mapped();
    pages.removeIf(CanvasTest::isForm);
    assertThat(section("Pages")).isEqualTo(pages);
  }

  @Test
  void forms() throws IOException {
    var forms = mapped();
    forms.removeIf(route -> !isForm(route));
    assertThat(section("Forms")).isEqualTo(forms);
  }

  private static boolean isForm(String route) {
    return !route.startsWith("GET ") && !route.startsWith("any ");
  }

  /** Every method and path a controller answers to. */
  private static TreeSet<String> mapped() {
    var routes = new TreeSet<String>();
    new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("voti.gateway").stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
            .map(JavaMethod::reflect)
            .forEach(
                method -> {
                  var mapping = mapping(method).orElseThrow();
                  var roots = mapping(method.getDeclaringClass()).map(CanvasTest::paths);
                  for (var root : roots.orElse(List.of(""))) {
                    for (var path : paths(mapping)) {
                      methods(mapping).forEach(verb -> routes.add(verb + " " + root + path));
                    }
                  }
                });
    return routes;
  }

  private static Optional<RequestMapping> mapping(AnnotatedElement element) {
    return Optional.ofNullable(
        AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class));
  }

  private static List<String> paths(RequestMapping mapping) {
    return mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
  }

  private static Stream<String> methods(RequestMapping mapping) {
    return mapping.method().length == 0
        ? Stream.of("any")
        : Stream.of(mapping.method()).map(Enum::name);
  }

  /** The routes that stand in backticks under a heading. */
  private static TreeSet<String> section(String heading) throws IOException {
    var named = new TreeSet<String>();
    Files.readAllLines(CANVAS).stream()
        .dropWhile(line -> !line.equals("## " + heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("#"))
        .flatMap(line -> ROUTE.matcher(line).results())
        .forEach(found -> named.add(found.group(1)));
    assertThat(named).as(heading).isNotEmpty();
    return named;
  }
}
