package voti.credit.cutovers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.cutover.FileKind;

/** How the rows of one kind of file are read. */
interface RowKind {

  FileKind kind();

  /** Columns that a file must have. */
  List<String> required();

  /** Columns that it may have. */
  List<String> optional();

  /**
   * Reads a row.
   *
   * @param account the id of the account it names
   * @throws BadField when a field cannot be taken
   */
  ReadRow read(Cells cells, String account, Frame frame);

  /** What a row says, as one short text: equal when all its parts are. */
  static String content(@Nullable Object... parts) {
    var text = new StringBuilder();
    for (var part : parts) {
      var word = String.valueOf(part);
      text.append(word.length()).append(':').append(word);
    }
    return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 in hex. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
