package voti.credit.cutovers;

import java.util.HashSet;
import java.util.List;
import voti.kit.document.BadDocument;

/** The first row names the columns; one that is missing or unknown refuses the whole file. */
final class Header {

  /** Where a row stood in the file it comes from; it says nothing of the row itself. */
  static final String LINE = "line";

  private Header() {}

  static List<String> checked(List<String> names, RowKind kind) {
    var word = kind.kind().word();
    if (new HashSet<>(names).size() < names.size()) {
      throw new BadDocument("line 1", "A column is named twice.");
    }
    for (var column : kind.required()) {
      if (!names.contains(column)) {
        throw new BadDocument(
            "line 1", "A file of " + word + " has a column " + column + "; it is missing.");
      }
    }
    for (var column : names) {
      if (!column.equals(LINE)
          && !kind.required().contains(column)
          && !kind.optional().contains(column)) {
        throw new BadDocument("line 1", "A file of " + word + " has no column " + column + ".");
      }
    }
    return names;
  }

  /** Semicolons are what spreadsheets write where the comma is the decimal sign. */
  static char separator(String firstLine) {
    return firstLine.contains(";") ? ';' : ',';
  }
}
