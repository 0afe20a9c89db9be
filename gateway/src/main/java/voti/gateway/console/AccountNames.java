package voti.gateway.console;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What the accounts are called that the person may see; none where nobody tells. */
@Component
public class AccountNames {

  private final ApiClient api;

  AccountNames(ApiClient api) {
    this.api = api;
  }

  /** Names by the account's id. */
  public Map<String, String> all() {
    var names = new TreeMap<String, String>();
    for (var account : Part.of(() -> api.get("/api/accounts")).data().items()) {
      names.put(String.valueOf(account.text("account")), String.valueOf(account.text("name")));
    }
    return names;
  }
}
