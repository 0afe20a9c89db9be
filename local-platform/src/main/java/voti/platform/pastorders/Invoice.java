package voti.platform.pastorders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An invoice of one account, as it is sent.
 *
 * @param lines at least one, as the file has them
 */
record Invoice(String account, String number, boolean returned, List<Sent> lines) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * A line.
   *
   * @param broughtBack the purchase that a returned line goes back to, where one is known
   */
  record Sent(Line line, @Nullable Line broughtBack) {}

  Sum sum() {
    return lines.stream()
        .map(one -> Sum.NONE.plus(one.line().amount()))
        .reduce(Sum.NONE, Sum::plus);
  }

  /** As the API of orders has it. */
  ObjectNode json() {
    var first = lines.getFirst().line();
    var json =
        JSON.createObjectNode()
            .put("account", account)
            .put("number", number)
            .put("kind", returned ? "return" : "purchase")
            .put("at", first.at().toString())
            .put("on", first.on().toString());
    var goods = json.putArray("lines");
    var charges = json.putArray("charges");
    for (var one : lines) {
      var line = one.line();
      var row =
          (line.charge() ? charges : goods)
              .addObject()
              .put("line", line.line())
              .put(line.charge() ? "code" : "product", line.product())
              .put("quantity", line.quantity().toPlainString())
              .put("price", line.price().toPlainString());
      var back = one.broughtBack();
      if (back != null) {
        row.putObject("broughtBack").put("number", back.number()).put("on", back.on().toString());
      }
    }
    return json;
  }
}
