package voti.system.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The checkout this test runs in. */
final class Repository {

  static final Path ROOT = root();

  private Repository() {}

  static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What a paper points at: the targets of its links, and the paths it writes in backticks. */
  static List<String> pointers(String text) {
    return Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)|`([\\w.-]+(?:/[\\w.-]+)+/?)`")
        .matcher(text)
        .results()
        .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
        .filter(target -> !target.contains("://") && !target.startsWith("application/"))
        .toList();
  }

  private static Path root() {
    var here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("mvnw"))) {
      here = here.getParent();
    }
    return here;
  }
}
