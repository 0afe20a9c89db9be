package voti.credit.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import voti.credit.policy.PolicyData;
import voti.kit.json.Wire;

/** What differs between two versions of a policy, value by value. */
final class PolicyDifference {

  private static final List<String> KEYS = List.of("measure", "creditClass", "code");

  private PolicyDifference() {}

  /**
   * A value that differs.
   *
   * @param path {@code measures[current-ratio].weight}
   * @param before {@code null} where there was none
   * @param after {@code null} where there is none any more
   */
  record Change(String path, @Nullable String before, @Nullable String after) {}

  static List<Change> between(PolicyData before, PolicyData after) {
    var old = flat(before);
    var now = flat(after);
    var paths = new TreeSet<>(old.keySet());
    paths.addAll(now.keySet());
    var changes = new ArrayList<Change>();
    for (var path : paths) {
      if (!Objects.equals(old.get(path), now.get(path))) {
        changes.add(new Change(path, old.get(path), now.get(path)));
      }
    }
    return changes;
  }

  private static Map<String, String> flat(PolicyData data) {
    var values = new TreeMap<String, String>();
    flatten("", Wire.mapper().valueToTree(data), values);
    return values;
  }

  private static void flatten(String path, JsonNode node, Map<String, String> values) {
    if (node.isObject()) {
      for (var member : node.properties()) {
        if (!KEYS.contains(member.getKey())) {
          var name = member.getKey();
          flatten(path.isEmpty() ? name : path + "." + name, member.getValue(), values);
        }
      }
    } else if (node.isArray()) {
      for (var item : node) {
        flatten(path + "[" + key(item) + "]", item, values);
      }
    } else if (!node.isNull()) {
      values.put(path, node.asString());
    }
  }

  private static String key(JsonNode item) {
    return KEYS.stream()
        .filter(item::has)
        .findFirst()
        .map(key -> item.at("/" + key).asString())
        .orElseGet(item::asString);
  }
}
