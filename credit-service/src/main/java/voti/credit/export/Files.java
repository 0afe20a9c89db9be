package voti.credit.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with JSON, or with the same figures as a file. */
public final class Files {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Files() {}

  /**
   * The answer in the format that was asked for.
   *
   * @param format {@code json}, {@code csv} or {@code xlsx}
   */
  public static ResponseEntity<Object> answer(String format, Object json, Supplier<Table> table) {
    return switch (format) {
      case "json" -> ResponseEntity.ok(json);
      case "csv" -> csv(table.get());
      case "xlsx" -> {
        var sheet = table.get();
        yield file(sheet.name() + ".xlsx", XLSX, Xlsx.write(sheet));
      }
      default -> throw new IllegalArgumentException("format is json, csv or xlsx, not " + format);
    };
  }

  /** The SHA-256 of a table as CSV, in hexadecimal. */
  public static String sha256(Table table) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Csv.write(table));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** Bytes to be kept under a name. */
  public static ResponseEntity<Object> file(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .contentType(type)
        .body(bytes);
  }

  private static ResponseEntity<Object> csv(Table table) {
    return file(table.name() + ".csv", CSV, Csv.write(table));
  }
}
