package voti.platform.pastorders;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.platform.csv.CsvFile;
import voti.platform.launcher.PlatformProblem;
import voti.values.Gln;

/**
 * What the platform knows a customer as: what the file of accounts says, else a GLN made of the
 * mapping's prefix and the customer's number.
 */
final class Customers {

  private static final int GLN_WITHOUT_CHECK = 12;

  private final Map<String, String> named = new HashMap<>();
  private final @Nullable String prefix;

  private Customers(@Nullable String prefix) {
    this.prefix = prefix;
  }

  static Customers of(Mapping mapping) {
    var customers = new Customers(mapping.glnPrefix());
    Path file = mapping.accounts();
    if (file == null && customers.prefix == null) {
      throw mapping.problem(
          "accounts", "or gln.prefix says who the customers are; both are missing");
    }
    if (file != null) {
      customers.read(file);
    }
    return customers;
  }

  /** The account; {@code null} when nothing says which it is. */
  @Nullable String account(String customer) {
    String known = named.get(customer);
    if (known != null || prefix == null) {
      return known;
    }
    int zeros = GLN_WITHOUT_CHECK - prefix.length() - customer.length();
    return customer.matches("[0-9]+") && zeros >= 0
        ? Gln.beginning(prefix + "0".repeat(zeros) + customer).digits()
        : null;
  }

  private void read(Path file) {
    try (var rows = new CsvFile(file)) {
      var columns = CsvFile.cells(rows.header(), rows.separator());
      int customer = columns.indexOf("customer");
      int account = columns.indexOf("account");
      if (customer < 0 || account < 0) {
        throw new PlatformProblem(file + " has no columns customer and account.");
      }
      for (var row = rows.next(); row != null; row = rows.next()) {
        var cells = CsvFile.cells(row.text(), rows.separator());
        if (cells.size() > Math.max(customer, account)) {
          named.put(cells.get(customer), cells.get(account));
        }
      }
    } catch (IOException unreadable) {
      throw new PlatformProblem("There is no readable file " + file + ".", unreadable);
    }
  }
}
