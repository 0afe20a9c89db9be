package voti.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voti.store.ledger.LedgerKeys;

class KeyFileTest {

  @TempDir private Path folder;

  @Test
  void it_is_made_once_for_its_owner_only() throws IOException {
    var file = folder.resolve("keys").resolve("credit.key");

    var seeds = KeyFile.seeds(file);

    assertThat(seeds).hasSize(1);
    assertThat(new LedgerKeys("voti.credit/log-0/1", seeds)).isNotNull();
    assertThat(KeyFile.seeds(file)).isEqualTo(seeds);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void the_newest_stands_first_and_remarks_are_not_read() throws IOException {
    var file = folder.resolve("two.key");
    Files.writeString(file, "# newest first\nnew\n\nold\n");

    assertThat(KeyFile.seeds(file)).containsExactly("new", "old");
  }

  @Test
  void one_that_cannot_be_made_is_told_by_name() throws IOException {
    var notFolder = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> KeyFile.seeds(notFolder.resolve("key")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(notFolder.toString());
  }

  @Test
  void no_key_at_all_says_what_to_set() {
    assertThatThrownBy(() -> LedgerConfiguration.keys("voti.credit/log-0/1", List.of(), ""))
        .hasMessageContaining("VOTI_LEDGER_KEYS")
        .hasMessageContaining("VOTI_LEDGER_KEY_FILE");
  }
}
