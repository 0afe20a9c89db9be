package voti.gateway.console.credit.books;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.gateway.console.Json;

/**
 * An entry of the journal and where its document is.
 *
 * @param link the page of the document; {@code null} where it has none
 */
public record Posted(Json entry, @Nullable String link) {

  static List<Posted> of(Json page) {
    return page.items().stream().map(entry -> new Posted(entry, link(entry))).toList();
  }

  /** An item's page, else the receipt's, else the debtor's. */
  private static @Nullable String link(Json entry) {
    var item = entry.text("item");
    if (item != null && item.startsWith("inv-")) {
      return "/credit/invoices/" + item;
    }
    var document = String.valueOf(entry.text("document"));
    if (document.startsWith("rec-")) {
      return "/credit/matching?receipt=" + document;
    }
    var debtor = entry.text("debtor");
    return debtor == null ? null : "/credit/accounts/" + debtor;
  }
}
