package voti.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code canonical FILE [--hash]}: the bytes that are hashed, so that a proof can be followed. */
final class CanonicalCommand {

  private CanonicalCommand() {}

  static int run(List<String> args, PrintStream out) throws IOException {
    var files = new ArrayList<>(args);
    var hash = files.remove("--hash");
    if (files.size() != 1) {
      throw new IllegalArgumentException("canonical takes one file");
    }
    var canonical = Canonical.of(text(files.getFirst())).getBytes(StandardCharsets.UTF_8);
    if (hash) {
      out.println(Hash.ofLeaf(canonical));
    } else {
      out.write(canonical);
    }
    out.flush();
    return Main.HOLDS;
  }

  private static String text(String file) throws IOException {
    var bytes = file.equals("-") ? System.in.readAllBytes() : read(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new IllegalArgumentException(file + " is not UTF-8, so it is not JSON", notUtf8);
    }
  }

  static byte[] read(String file) throws IOException {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (NoSuchFileException missing) {
      throw new IOException("there is no file " + file, missing);
    }
  }
}
