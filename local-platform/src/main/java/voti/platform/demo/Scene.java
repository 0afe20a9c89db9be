package voti.platform.demo;

import java.util.Map;
import voti.values.Ids;

/**
 * Who and what the story is about. Every id comes from a name, so that a step played again is the
 * same step.
 */
final class Scene {

  static final String SLOT = "5e";
  static final String MANAGER = "emp-00-00000000-0000-7000-8000-000000000001";

  static final String ACCOUNT = id("acc", "johnssons");
  static final String MANDATE = Ids.named("man", Ids.NO_SLOT, "story:mandate");
  static final String PLAN = Ids.named("pln", Ids.NO_SLOT, "story:plan");
  static final String CONTRACT = id("con", "framework");
  static final String CHECK = id("chk", "first");
  static final String PRICES = Ids.named("prl", Ids.NO_SLOT, "story:prices");
  static final String PAINT = Ids.named("prd", Ids.NO_SLOT, "story:paint");
  static final String BRUSH = Ids.named("prd", Ids.NO_SLOT, "story:brush");
  static final String SECOND_ORDER = id("ord", "second");
  static final String THIRD_ORDER = id("ord", "third");
  static final String DISPATCH = id("dis", "first");
  static final String ACT = id("act", "damage");
  static final String RETURN = id("ret", "brushes");
  static final String SECOND_DISPATCH = id("dis", "second");
  static final String SECOND_ACT = id("act", "tins");
  static final String SECOND_RETURN = id("ret", "tins");
  static final String DEBTOR = id("acc", "parnu-ehitus");
  static final String DEBTORS_CHECK = id("chk", "parnu-ehitus");
  static final String STRICTER_POLICY = Ids.named("cpo", Ids.NO_SLOT, "story:stricter");

  private Scene() {}

  static Map<String, String> sek(String amount) {
    return Map.of("amount", amount, "currency", "SEK");
  }

  static Map<String, String> eur(String amount) {
    return Map.of("amount", amount, "currency", "EUR");
  }

  private static String id(String prefix, String name) {
    return Ids.named(prefix, SLOT, "story:" + name);
  }
}
