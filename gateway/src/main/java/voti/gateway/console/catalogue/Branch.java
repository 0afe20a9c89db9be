package voti.gateway.console.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import voti.gateway.console.Json;

/**
 * A family as the tree is shown.
 *
 * @param family its code
 * @param name as people call it
 * @param depth how many families stand above it
 */
record Branch(String family, String name, int depth) {

  private record Placed(Branch branch, String way) {}

  /** The families, each under the one above it, by code. */
  static List<Branch> of(List<Json> families) {
    return families.stream()
        .map(Branch::placed)
        .sorted(Comparator.comparing(Placed::way))
        .map(Placed::branch)
        .toList();
  }

  private static Placed placed(Json family) {
    var path = new ArrayList<String>();
    if (family.get("path") instanceof List<?> codes) {
      codes.forEach(code -> path.addFirst(String.valueOf(code)));
    }
    var branch =
        new Branch(
            String.valueOf(family.text("family")),
            String.valueOf(family.text("name")),
            Math.max(0, path.size() - 1));
    return new Placed(branch, String.join("\u0000", path));
  }
}
