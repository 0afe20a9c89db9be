package voti.gateway.console.orders;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Json;
import voti.gateway.console.Part;

/**
 * What may be delivered or returned next. The history of the account knows each dispatch and act
 * with the order it belongs to.
 */
record Goods(ApiClient api, Json order) {

  /** Dispatches of the order that have not arrived. */
  List<Json> dispatches() {
    var arrived = new HashSet<String>();
    order.list("movements").forEach(movement -> arrived.add(String.valueOf(movement.text("id"))));
    return told("goods-dispatched", "dispatch", "dis-", arrived);
  }

  /** Acts signed about the order. */
  List<Json> acts() {
    return told("act-signed", "act", "act-", Set.of());
  }

  private List<Json> told(String kind, String name, String prefix, Set<String> over) {
    var path = "/api/accounts/" + order.text("account") + "/history";
    return Part.of(() -> api.get(path, "kind", kind)).data().items().stream()
        .filter(entry -> links(entry).contains(order.text("order")))
        .flatMap(
            entry ->
                links(entry).stream()
                    .map(String::valueOf)
                    .filter(link -> link.startsWith(prefix) && !over.contains(link))
                    .map(link -> known(name, link, entry)))
        .toList();
  }

  private static Json known(String name, String link, Json entry) {
    var found = new Json();
    found.put(name, link);
    found.put("on", entry.get("valid"));
    return found;
  }

  private static Collection<?> links(Json entry) {
    return entry.get("links") instanceof Collection<?> links ? links : List.of();
  }
}
