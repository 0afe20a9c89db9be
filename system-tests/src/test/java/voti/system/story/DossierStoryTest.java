package voti.system.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import voti.platform.demo.Evidence;
import voti.platform.demo.Story;
import voti.platform.launcher.PlatformProblem;
import voti.system.SharedPlatform;
import voti.verify.Archive;
import voti.verify.Dossier;
import voti.verify.VerifierKey;

/** What the story left is proved to a stranger, and a tampered copy is not. */
@Order(2)
@ExtendWith(SharedPlatform.class)
class DossierStoryTest {

  @TempDir private Path folder;

  @Test
  void the_storys_dossier_holds_and_its_tampered_copy_does_not() throws IOException {
    var said = new ByteArrayOutputStream();
    new Evidence(
            SharedPlatform.gateway(),
            SharedPlatform.tokens(),
            new PrintStream(said, true, StandardCharsets.UTF_8))
        .show(Story.account(), folder);

    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("accounts: ", "orders: ", "credit: ", "planning: ", "altered: credit");
    var keys =
        Files.readAllLines(folder.resolve("keys.txt")).stream().map(VerifierKey::read).toList();
    assertThat(keys).as("a key for each log of each service").hasSize(16);
    var archive = Files.readAllBytes(folder.resolve("dossier.zip"));
    assertThat(Dossier.check(archive, keys).findings()).isEmpty();
    assertThat(Archive.read(archive))
        .containsKeys(
            "accounts/commits.jsonl",
            "accounts.log-0/commits.jsonl",
            "credit/schemas/events.json",
            "orders/index.note");
    var tampered = Files.readAllBytes(folder.resolve("dossier-tampered.zip"));
    assertThat(Dossier.check(tampered, keys).findings()).isNotEmpty();
    assertThat(Dossier.check(archive, keys.subList(0, 3)).findings()).isNotEmpty();
  }

  @Test
  void who_is_no_auditor_gets_none_and_an_unknown_account_has_none() {
    var mari = SharedPlatform.tokens().of("mari");
    assertThatThrownBy(() -> Evidence.dossier(SharedPlatform.gateway(), mari, Story.account()))
        .isInstanceOf(PlatformProblem.class)
        .hasMessageContaining("\"status\":403");
    var anna = SharedPlatform.tokens().of("anna");
    assertThatThrownBy(() -> Evidence.dossier(SharedPlatform.gateway(), anna, "acc-00-nobody"))
        .hasMessageContaining("nothing is recorded of account acc-00-nobody");
  }
}
