package voti.platform.chaos;

import java.io.IOException;

/** What one may do to a process from outside without ending it. */
final class Signals {

  private Signals() {}

  /** Lets a process stand and run by turns; 0 is none. */
  static void stop(long process, int turns, long stands, long runs) {
    for (var turn = 0; process != 0 && turn < turns; turn++) {
      run("kill", "-STOP", Long.toString(process));
      sleep(stands);
      run("kill", "-CONT", Long.toString(process));
      sleep(runs);
    }
  }

  /** Whether it is there and went well. */
  static boolean run(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchCommand) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
