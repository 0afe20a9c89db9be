package voti.gateway.console.credit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voti.gateway.console.Submission;
import voti.gateway.console.Typed;

/**
 * The form on which cash is set against items. Its fields are named by the item, so that what was
 * typed stays with it whatever else is listed; rows in which nobody typed cash are left out.
 */
final class MatchForm {

  private static final String CASH = "cash-";
  private static final String PART = "part-";
  private static final List<String> BESIDE =
      List.of("settlementDiscount", "difference", "bankCharge");

  private MatchForm() {}

  /** The items for which cash was typed, in the order in which the command names them. */
  static List<String> items(Submission form) {
    return form.values().keySet().stream()
        .filter(name -> name.startsWith(CASH) && !form.value(name).isEmpty())
        .map(name -> name.substring(CASH.length()))
        .toList();
  }

  static Map<String, Object> body(Submission form) {
    var body = new LinkedHashMap<String, Object>();
    for (var name : List.of("account", "earmark", "reason")) {
      if (!form.value(name).isEmpty()) {
        body.put(name, form.value(name));
      }
    }
    var allocations = new ArrayList<Map<String, Object>>();
    for (var item : items(form)) {
      var one = new LinkedHashMap<String, Object>();
      one.put("item", item);
      one.put("cash", money(form, CASH + item));
      for (var name : BESIDE) {
        if (!form.value(name + "-" + item).isEmpty()) {
          one.put(name, money(form, name + "-" + item));
        }
      }
      var part = form.value(PART + item);
      if (!part.isEmpty()) {
        one.put("part", part.matches("\\d{1,3}") ? Integer.valueOf(part) : part);
      }
      allocations.add(one);
    }
    body.put("allocations", allocations);
    return body;
  }

  private static Map<String, String> money(Submission form, String name) {
    var money = new LinkedHashMap<String, String>();
    money.put("amount", Typed.decimal(form.value(name)));
    money.put("currency", form.value("currency"));
    return money;
  }
}
