package voti.platform.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeashTest {

  private Process process;

  /** Stays until it is ended, and says good-bye in order. */
  static final class Stays {
    private Stays() {}

    static void main(String[] args) throws InterruptedException {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("good-bye")));
      System.out.println("here with " + String.join(" ", args));
      Thread.sleep(60_000);
    }
  }

  @BeforeEach
  void start() throws Exception {
    process =
        new ProcessBuilder(
                Java.executable(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of("target/classes") + ":" + Path.of("target/test-classes"),
                Leash.class.getName(),
                Stays.class.getName(),
                "two",
                "words")
            .redirectErrorStream(true)
            .start();
    assertThat(lines().readLine()).isEqualTo("here with two words");
  }

  @AfterEach
  void stop() {
    process.destroyForcibly();
  }

  @Test
  void theProcessEndsInOrderWhenItsLauncherIsGone() throws Exception {
    process.getOutputStream().close();

    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(lines().readLine()).isEqualTo("good-bye");
  }

  @Test
  void aCtrlCIsLeftToTheLauncher() throws Exception {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

    assertThat(process.waitFor(700, TimeUnit.MILLISECONDS)).isFalse();
  }

  private BufferedReader reader;

  private BufferedReader lines() {
    if (reader == null) {
      reader =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
    return reader;
  }
}
