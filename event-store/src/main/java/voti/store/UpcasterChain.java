package voti.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The steps from each old revision to today's; a step that is missing or double fails at start. */
final class UpcasterChain {

  private final Map<Step, Upcaster> steps = new HashMap<>();

  UpcasterChain(List<Upcaster> upcasters, EventTypes types) {
    for (var upcaster : upcasters) {
      var before = steps.put(new Step(upcaster.type(), upcaster.from()), upcaster);
      if (before != null) {
        throw new IllegalStateException(
            "two upcasters read revision %s of \"%s\": %s and %s"
                .formatted(upcaster.from(), upcaster.type(), nameOf(before), nameOf(upcaster)));
      }
    }
    upcasters.forEach(upcaster -> leadsToToday(upcaster, types));
  }

  /** The payload of an old revision as today's bytes. */
  byte[] upcast(String type, String revision, String today, byte[] payload) {
    var tree = (ObjectNode) CanonicalSerializer.mapper().readTree(payload);
    for (var at = revision; !at.equals(today); ) {
      var upcaster = step(type, at, today);
      tree = upcaster.upcast(tree);
      at = upcaster.to();
    }
    return CanonicalJson.bytes(tree);
  }

  private void leadsToToday(Upcaster upcaster, EventTypes types) {
    var today = types.revisionOf(types.classOf(upcaster.type()));
    var left = steps.size() + 1;
    for (var at = upcaster.from(); !at.equals(today); at = step(upcaster.type(), at, today).to()) {
      if (left-- == 0) {
        throw new IllegalStateException(
            nameOf(upcaster) + " goes in circles and never reaches revision " + today);
      }
    }
  }

  private Upcaster step(String type, String from, String today) {
    var upcaster = steps.get(new Step(type, from));
    if (upcaster == null) {
      throw new IllegalStateException(
          "no upcaster reads revision %s of \"%s\", which is now %s".formatted(from, type, today));
    }
    return upcaster;
  }

  private static String nameOf(Upcaster upcaster) {
    return upcaster.getClass().getName();
  }

  private record Step(String type, String from) {}
}
