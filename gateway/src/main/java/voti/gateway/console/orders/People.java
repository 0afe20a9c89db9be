package voti.gateway.console.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Submission;

/** People of the buyer who are typed in by name: accounts keeps the name, the order gets the id. */
record People(ApiClient api, String order) {

  private static final String SIGNATORIES = "signatories";
  private static final String BY = "by";

  /** The command with ids in the place of names. */
  Map<String, Object> byId(Submission typed) {
    var body = typed.body();
    if (body.get(SIGNATORIES) instanceof List<?> names) {
      var ids = new ArrayList<String>();
      for (var name : names) {
        ids.add(id(String.valueOf(name), typed.key() + "-" + ids.size()));
      }
      body.put(SIGNATORIES, ids);
    }
    if (body.get(BY) instanceof String name) {
      body.put(BY, id(name, typed.key() + "-" + BY));
    }
    return body;
  }

  private String id(String name, String key) {
    if (name.matches("(emp|per)-[0-9a-f]{2}-.*")) {
      return name;
    }
    var account = api.get("/api/orders/" + order).text("account");
    return api.post("/api/accounts/" + account + "/people", Map.of("name", name), key).id();
  }
}
