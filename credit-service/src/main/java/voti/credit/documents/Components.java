package voti.credit.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.exposure.ExposureDocuments;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;

/** What a component of exposure consists of, where that is not items. */
@Component
class Components {

  static final String OPEN_ITEMS = "openItems";

  private static final Map<String, String> KINDS =
      Map.of("reserved", "order", "delivered", "delivery", "unallocated", "receipt");

  private final ExposureDocuments documents;
  private final AccountDirectory directory;

  Components(ExposureDocuments documents, AccountDirectory directory) {
    this.documents = documents;
    this.directory = directory;
  }

  List<Line> of(String component, @Nullable String account) {
    var kind = KINDS.get(component);
    if (kind == null) {
      throw new IllegalArgumentException(
          "component is openItems, reserved, delivered or unallocated, not " + component);
    }
    if (account == null) {
      throw new IllegalArgumentException("account is needed with component " + component);
    }
    var name = directory.find(account).map(AccountEntry::name).orElse(account);
    return documents.of(account, component).stream().map(one -> Line.of(one, name, kind)).toList();
  }
}
