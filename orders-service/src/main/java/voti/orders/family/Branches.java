package voti.orders.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.orders.family.FamilyEvent.FamilyAdded;
import voti.orders.family.FamilyEvent.FamilyMoved;
import voti.orders.family.FamilyEvent.FamilyRefused;
import voti.orders.family.FamilyEvent.FamilyRenamed;

/**
 * Which family stands under which, with their names.
 *
 * @param names by code, in the order in which they were added
 * @param parents by code; a family at the top has none
 */
public record Branches(Map<String, String> names, Map<String, String> parents) {

  /** No family yet. */
  public static final Branches NONE = new Branches(Map.of(), Map.of());

  /** Maps are copied. */
  public Branches {
    names = new LinkedHashMap<>(names);
    parents = new HashMap<>(parents);
  }

  /** Whether it is in the tree. */
  public boolean has(String family) {
    return names.containsKey(family);
  }

  /** The family and all above it, itself first; empty when it is not in the tree. */
  public List<String> upwards(String family) {
    var way = new ArrayList<String>();
    for (var at = has(family) ? family : null; at != null; at = parents.get(at)) {
      way.add(at);
    }
    return way;
  }

  /** The family and all below it. */
  public List<String> downwards(String family) {
    return names.keySet().stream().filter(one -> upwards(one).contains(family)).toList();
  }

  @Nullable String parent(String family) {
    return parents.get(family);
  }

  /** The tree after one more event. */
  public Branches after(FamilyEvent event) {
    var next = new Branches(names, parents);
    switch (event) {
      case FamilyAdded e -> {
        next.names.put(e.family(), e.name());
        next.put(e.family(), e.parent());
      }
      case FamilyRenamed e -> next.names.put(e.family(), e.name());
      case FamilyMoved e -> next.put(e.family(), e.parent());
      case FamilyRefused e -> {
        // The tree stays as it is.
      }
    }
    return next;
  }

  private void put(String family, @Nullable String parent) {
    if (parent == null) {
      parents.remove(family);
    } else {
      parents.put(family, parent);
    }
  }
}
