package voti.system.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The paths with which the README answers a newcomer are the whole answer: what gives the place
 * away in the code stands there, and nowhere else in that service's sources.
 */
class PathQuestionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Where is a discount decided?         | orders-service | "discount-stays-within-mandate"
          Where is it published?               | orders-service | message("discount-granted"
          Where does credit hear of an order?  | credit-service | "voti.orders.order-submitted.v1"
          """)
  void the_answer_is_the_one_place(String question, String service, String givenAwayBy)
      throws IOException {
    var answer =
        Repository.read("README.md")
            .lines()
            .filter(line -> line.startsWith("| " + question))
            .flatMap(line -> Repository.pointers(line).stream())
            .toList();

    assertThat(answer).as(question).hasSize(1);
    assertThat(saying(givenAwayBy, service))
        .as(question)
        .singleElement()
        .asString()
        .startsWith(answer.getFirst());
  }

  private static List<String> saying(String phrase, String service) throws IOException {
    try (var files = Files.walk(Repository.ROOT.resolve(service).resolve("src/main/java"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> Repository.ROOT.relativize(file).toString())
          .filter(file -> Repository.read(file).contains(phrase))
          .toList();
    }
  }
}
