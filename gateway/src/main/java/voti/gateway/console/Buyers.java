package voti.gateway.console;

import java.util.Map;
import java.util.TreeMap;

/** Those who buy, to choose from. */
public final class Buyers {

  private Buyers() {}

  /** Names by account; none while the service is away. */
  public static Map<String, String> names(ApiClient api) {
    var names = new TreeMap<String, String>();
    for (var account : Part.of(() -> api.get("/api/accounts")).data().items()) {
      names.put(String.valueOf(account.text("account")), String.valueOf(account.text("name")));
    }
    return names;
  }
}
