package voti.credit.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the time of writing out of a workbook, so that a file can be compared by its hash. Its
 * parts have their sizes at the end only, which the JDK reads from a file and not from a stream.
 */
final class SameBytes {

  /** The earliest that a ZIP can say. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SameBytes() {}

  static byte[] of(byte[] workbook) throws IOException {
    var file = Files.createTempFile("voti-", ".xlsx");
    try {
      Files.write(file, workbook);
      return timeless(new ZipFile(file.toFile()));
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] timeless(ZipFile workbook) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (workbook;
        var to = new ZipOutputStream(bytes)) {
      for (var part : Collections.list(workbook.entries())) {
        var same = new ZipEntry(part.getName());
        same.setTimeLocal(NO_TIME);
        to.putNextEntry(same);
        var content = workbook.getInputStream(part).readAllBytes();
        to.write(part.getName().equals("docProps/core.xml") ? undated(content) : content);
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] undated(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "1980-01-01T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
