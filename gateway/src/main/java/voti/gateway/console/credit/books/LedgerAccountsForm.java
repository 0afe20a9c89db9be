package voti.gateway.console.credit.books;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import voti.gateway.console.Json;

/** The rows of the editor of the ledger's accounts. */
final class LedgerAccountsForm {

  /** VAT categories of EN 16931. */
  static final List<String> CATEGORIES = List.of("S", "Z", "E", "AE", "K", "G", "O");

  private static final List<String> CELLS = List.of("symbol", "category", "rate", "number", "name");

  private LedgerAccountsForm() {}

  /** What a posting can be: each version has an account for all of it. */
  static List<String> symbols(Json version) {
    return version.object("accounts").list("accounts").stream()
        .map(account -> String.valueOf(account.text("symbol")))
        .distinct()
        .toList();
  }

  /** A row without a number and a name is not of the new version. */
  static void leaveOutUnnumbered(MultiValueMap<String, String> form) {
    for (var at = 0; form.containsKey(cell(at, "symbol")); at++) {
      if (isBlank(form.getFirst(cell(at, "number"))) && isBlank(form.getFirst(cell(at, "name")))) {
        for (var name : CELLS) {
          form.remove(cell(at, name));
        }
      }
    }
  }

  private static boolean isBlank(@Nullable String typed) {
    return typed == null || typed.isBlank();
  }

  private static String cell(int at, String name) {
    return "accounts.accounts[" + at + "]." + name;
  }
}
