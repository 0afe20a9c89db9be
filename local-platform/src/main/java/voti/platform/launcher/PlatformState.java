package voti.platform.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What runs, for the commands of another terminal.
 *
 * @param launcher process id of the launcher
 * @param since when that process began, in milliseconds: ids are given out again
 * @param offset of all ports
 * @param parts in the order they are started
 */
public record PlatformState(long launcher, long since, int offset, List<Running> parts) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** One process; its id is 0 while there is none. */
  public record Running(String name, long pid, int port, String url, boolean ready) {}

  /** The state left in a data folder, if its launcher still lives. */
  public static Optional<PlatformState> in(DataFolder data) {
    Path file = data.stateFile();
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), PlatformState.class))
          .filter(PlatformState::isCurrent);
    } catch (JacksonException unreadable) {
      return Optional.empty();
    }
  }

  static PlatformState ofThisProcess(int offset, List<Running> parts) {
    ProcessHandle self = ProcessHandle.current();
    return new PlatformState(self.pid(), began(self), offset, parts);
  }

  private boolean isCurrent() {
    return ProcessHandle.of(launcher).filter(process -> began(process) == since).isPresent();
  }

  private static long began(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /** Where a part answers. */
  public Optional<String> url(Part part) {
    return parts.stream()
        .filter(running -> running.name().equals(part.label()))
        .map(Running::url)
        .findFirst();
  }

  void writeTo(DataFolder data) {
    try {
      Path draft = data.dir().resolve("platform.json.new");
      Files.writeString(draft, JSON.writeValueAsString(this));
      Files.move(draft, data.stateFile(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void removeFrom(DataFolder data) {
    try {
      Files.deleteIfExists(data.stateFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
