package voti.system.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the papers point at exists. */
class PapersTest {

  static Stream<String> papers() throws IOException {
    var docs = Repository.ROOT.resolve("docs");
    var below = Files.walk(docs).filter(file -> file.toString().endsWith(".md"));
    var top = Stream.of("README.md", "CONTRIBUTING.md", "deploy/README.md");
    return Stream.concat(top, below.map(file -> Repository.ROOT.relativize(file).toString()));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void every_pointer_leads_somewhere(String paper) {
    var folder = Path.of(paper).getParent();
    for (var target : Repository.pointers(Repository.read(paper))) {
      var beside = folder == null ? Path.of(target) : folder.resolve(target);
      var found =
          Files.exists(Repository.ROOT.resolve(beside))
              || Files.exists(Repository.ROOT.resolve(target));
      assertThat(found).as("%s points at %s", paper, target).isTrue();
    }
  }

  @Test
  void each_capability_names_its_page_its_api_its_tests_and_what_is_not_covered() {
    var rows =
        Repository.read("docs/capabilities.md")
            .lines()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| capability"))
            .toList();
    assertThat(rows).hasSizeGreaterThan(10);
    for (var row : rows) {
      var cells = row.substring(1).split("\\|");
      assertThat(cells).as(row).hasSize(5);
      assertThat(cells).as(row).noneMatch(String::isBlank);
      assertThat(cells[3]).as("a test of " + row).contains("`").contains("Test.java");
    }
  }
}
