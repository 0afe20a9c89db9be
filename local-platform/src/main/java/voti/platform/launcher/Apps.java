package voti.platform.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The services' jars, unpacked once per content: a plain class path starts faster. */
final class Apps {

  private static final int HASH_DIGITS = 16;

  private final Path root;
  private final Path dir;

  Apps(Path root, Path dir) {
    this.root = root;
    this.dir = dir;
  }

  Path jarOf(Part part) {
    return root.resolve(part.jar());
  }

  /** A runnable jar beside its libraries. */
  synchronized Path unpacked(Part part) {
    Path jar = jarOf(part);
    try {
      Path home = dir.resolve(part.first().label() + "-" + hash(jar));
      if (!Files.isDirectory(home)) {
        forgetOlder(part.first());
        unpack(jar, home);
      }
      return home.resolve(jar.getFileName());
    } catch (IOException e) {
      throw new PlatformProblem(
          "Could not unpack %s into %s: %s. Is the disk full?".formatted(jar, dir, e.getMessage()),
          e);
    }
  }

  /** Where all of it is kept; it is there. */
  Path home() {
    try {
      return Files.createDirectories(dir);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String mainClassOf(Path jar) {
    try (var file = new JarFile(jar.toFile())) {
      return file.getManifest().getMainAttributes().getValue("Main-Class");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The leash in a jar of its own, so that nothing else of this module reaches a service. It is
   * written anew only when it is another, since what is known of classes is held against its time.
   */
  Path leash() {
    String entry = Leash.class.getName().replace('.', '/') + ".class";
    try (InputStream code = Leash.class.getClassLoader().getResourceAsStream(entry)) {
      var wanted = new ByteArrayOutputStream();
      try (var out = new JarOutputStream(wanted)) {
        var only = new ZipEntry(entry);
        only.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        out.putNextEntry(only);
        code.transferTo(out);
      }
      Path jar = dir.resolve("leash.jar");
      if (Files.exists(jar) && Arrays.equals(Files.readAllBytes(jar), wanted.toByteArray())) {
        return jar;
      }
      Files.createDirectories(dir);
      Path draft = Files.createTempFile(dir, "leash", ".jar");
      Files.write(draft, wanted.toByteArray());
      return Files.move(draft, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unpack(Path jar, Path home) throws IOException {
    Files.createDirectories(home.getParent());
    Path draft = Files.createTempDirectory(home.getParent(), "unpacking");
    Process tool =
        new ProcessBuilder(
                Java.executable(),
                "-XX:TieredStopAtLevel=1",
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--force",
                "--destination",
                draft.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (tool.waitFor() != 0) {
        delete(draft);
        throw new IOException(output.strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    Files.move(draft, home);
  }

  private void forgetOlder(Part part) throws IOException {
    if (Files.isDirectory(dir)) {
      try (Stream<Path> homes = Files.list(dir)) {
        for (Path old :
            homes
                .filter(home -> home.getFileName().toString().startsWith(part.label() + "-"))
                .toList()) {
          delete(old);
        }
      }
    }
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> paths = Files.walk(tree)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }

  private static String hash(Path jar) throws IOException {
    try (var in =
        new DigestInputStream(Files.newInputStream(jar), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
