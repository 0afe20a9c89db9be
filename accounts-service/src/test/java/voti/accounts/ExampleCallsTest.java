package voti.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import voti.kit.testing.ApiExamples;
import voti.kit.testing.Asking.Answer;
import voti.kit.testing.KitTest;

/** The example calls in the API's description work. */
class ExampleCallsTest extends KitTest {

  private static final String ACCOUNTS = "/api/accounts";

  @Test
  void everyExampleOfACommandIsTaken() {
    var examples = new ApiExamples(asking(""));
    // Other tests register the story's buyer, and a GLN registers once.
    assertThat(examples.of(ACCOUNTS)).contains("7300070011115");
    var registered =
        taken(
            as("mari")
                .post(ACCOUNTS, examples.of(ACCOUNTS).replace("7300070011115", "9780201379624")));
    var account = Map.of("{account}", registered.text("/id"), "{id}", registered.text("/id"));

    call("mari", "/{account}/interactions", account, examples);
    var contract = call("mari", "/{account}/contracts", account, examples).text("/id");
    call("mari", "/contracts/{id}/signatures", Map.of("{id}", contract), examples);
    as("mari")
        .post(
            ACCOUNTS + "/contracts/" + contract + "/signatures",
            Map.of("signatory", "Erik Ek", "party", "buyer", "on", "2010-01-19"));
    call("mari", "/{account}/people", account, examples);
    var people = as("mari").get(ACCOUNTS + "/" + registered.text("/id") + "/people");
    var person = Map.of("{person}", people.text("/items/0/person"));
    call("heli", "/people/{person}/erasures", person, examples);
    call("heli", "/{id}/classifications", account, examples);
    var twice =
        taken(
            as("mari")
                .post(ACCOUNTS, examples.of(ACCOUNTS).replace("7300070011115", "9780201379631")));
    var merge = examples.of(ACCOUNTS + "/{id}/merges");
    taken(
        as("heli")
            .post(
                ACCOUNTS + "/" + twice.text("/id") + "/merges",
                merge.replaceFirst("acc-[-0-9a-f]+", registered.text("/id"))));
    call("heli", "/{id}/assignments", account, examples);
    examples.areAllUsed();
  }

  private Answer call(String who, String path, Map<String, String> ids, ApiExamples examples) {
    var real = path;
    for (var id : ids.entrySet()) {
      real = real.replace(id.getKey(), id.getValue());
    }
    return taken(as(who).post(ACCOUNTS + real, examples.of(ACCOUNTS + path)));
  }

  private static Answer taken(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
    return answer;
  }
}
