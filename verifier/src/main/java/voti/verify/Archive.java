package voti.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip archive of which there is only one for given files: sorted by name, not compressed, without
 * times. So what stands outside its files cannot be altered unnoticed either.
 */
public final class Archive {

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  /** The archive of files by name. */
  public static byte[] write(Map<String, byte[]> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : new TreeMap<>(files).entrySet()) {
        var content = file.getValue();
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(file.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  /**
   * The files of an archive by name.
   *
   * @throws IOException when it is not a whole zip archive
   */
  public static Map<String, byte[]> read(byte[] archive) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (files.put(entry.getName(), zip.readAllBytes()) != null) {
          throw new IOException(entry.getName() + " stands twice in the archive");
        }
      }
    } catch (IllegalArgumentException notText) {
      throw new IOException("a name in the archive is not text", notText);
    }
    if (files.isEmpty()) {
      throw new IOException("this is not a zip archive, or an empty one");
    }
    return files;
  }

  /** The first byte at which an archive is not the one of its files; -1 when it is. */
  public static int difference(byte[] archive, Map<String, byte[]> files) {
    return Arrays.mismatch(archive, write(files));
  }
}
