package voti.benchmarks.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import voti.benchmarks.Bar;
import voti.benchmarks.Row;

/**
 * From no process to all ready, beside the broker and five bare applications. Both start over
 * folders that were used before, so both have unpacked their jars and kept their classes.
 */
final class ColdStartRow implements Row {

  private final Path folder = Files.createTempDirectory("voti-bench");
  private String differs = "ok";

  ColdStartRow() throws Exception {
    Files.createDirectories(folder.resolve("bare"));
  }

  @Override
  public String name() {
    return "cold start / of five bare applications and the broker";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(1.5);
  }

  @Override
  public String unit() {
    return "seconds until all are ready";
  }

  @Override
  public double ours() throws Exception {
    return seconds(() -> new WholePlatform(folder.resolve("whole")));
  }

  @Override
  public double baseline() throws Exception {
    return seconds(() -> new BarePlatform(folder.resolve("bare")));
  }

  private interface Start {
    Processes now() throws Exception;
  }

  private double seconds(Start start) throws Exception {
    var begun = System.nanoTime();
    try (var processes = start.now()) {
      var seconds = (System.nanoTime() - begun) / 1e9;
      processes
          .ids()
          .forEach(
              (name, id) -> {
                if (ProcessHandle.of(id).isEmpty()) {
                  differs = name + " does not run";
                }
              });
      return seconds;
    }
  }

  @Override
  public String control() {
    return differs;
  }

  @Override
  public void close() {
    Folders.delete(folder);
  }
}
