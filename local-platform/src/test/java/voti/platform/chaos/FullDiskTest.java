package voti.platform.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

  @TempDir private Path dir;
  private Process writer;
  private BufferedReader said;

  @BeforeEach
  void startWriter() throws IOException {
    assumeTrue(FullDisk.isPossible(), "there is no prlimit here");
    writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Appending.class.getName(),
                dir.resolve("file").toString())
            .redirectErrorStream(true)
            .start();
    said = writer.inputReader();
  }

  @AfterEach
  void stopWriter() {
    writer.destroyForcibly();
  }

  /** A kilobyte with each line it is sent. */
  static final class Appending {
    public static void main(String[] args) throws IOException {
      var file = Files.newOutputStream(Path.of(args[0]));
      while (System.in.read() >= 0) {
        try {
          file.write(new byte[1024]);
          System.out.println("written");
        } catch (IOException full) {
          System.out.println(full.getMessage());
        }
      }
    }
  }

  @Test
  void whatDoesNotFitFailsHalfWayAndGoesOnWhenThereIsRoomAgain() throws IOException {
    assertThat(append()).isEqualTo("written");
    FullDisk.begin(writer.pid(), 1500);
    assertThat(append()).contains("large");
    assertThat(dir.resolve("file")).hasSize(1500);
    assertThat(append()).contains("large");
    FullDisk.end(writer.pid());
    assertThat(append()).isEqualTo("written");
    assertThat(dir.resolve("file")).hasSize(1500 + 1024);
  }

  private String append() throws IOException {
    writer.getOutputStream().write('x');
    writer.getOutputStream().flush();
    return said.readLine();
  }
}
