package voti.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
    write(files, bytes);
    return bytes.toByteArray();
  }

  private static void write(Map<String, byte[]> files, OutputStream out) {
    try (var zip = new ZipOutputStream(out)) {
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
        if (files.put(entry.getName(), content(zip, entry, archive.length)) != null) {
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

  /** As long as it says it is, or, when that cannot be, as it comes. */
  private static byte[] content(ZipInputStream zip, ZipEntry entry, int most) throws IOException {
    if (entry.getSize() < 0 || entry.getSize() > most) {
      return zip.readAllBytes();
    }
    var content = new byte[(int) entry.getSize()];
    if (zip.readNBytes(content, 0, content.length) < content.length || zip.read() >= 0) {
      throw new IOException(entry.getName() + " has another size than it says");
    }
    return content;
  }

  /** The first byte at which an archive is not the one of its files; -1 when it is. */
  public static int difference(byte[] archive, Map<String, byte[]> files) {
    var comparison = new Comparison(archive);
    write(files, comparison);
    return comparison.difference();
  }

  /** Holds what is written against what is there, so that it need not be written anywhere. */
  private static final class Comparison extends OutputStream {

    private final byte[] there;
    private int at;
    private boolean differs;

    private Comparison(byte[] there) {
      this.there = there;
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] more, int from, int count) {
      if (differs) {
        return;
      }
      var end = Math.min(there.length, at + count);
      var same = Arrays.mismatch(there, at, end, more, from, from + count);
      differs = same >= 0;
      at += differs ? same : count;
    }

    private int difference() {
      return differs || at < there.length ? at : -1;
    }
  }
}
