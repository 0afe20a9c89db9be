package voti.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import voti.verify.Finding.Kind;

/** Holds the commits that are there against those that the signed index names. */
final class Order {

  private final String part;
  private final List<DossierIndex.Entry> named;
  private final List<DossierCommit> there;

  Order(String part, List<DossierIndex.Entry> named, List<DossierCommit> there) {
    this.part = part;
    this.named = named;
    this.there = there;
  }

  /** The first place at which they differ, and in which way. */
  Optional<Finding> difference() {
    for (var i = 0; i < Math.max(named.size(), there.size()); i++) {
      if (i == there.size()) {
        return found(
            Kind.TRUNCATED,
            named.get(i).position(),
            "%d of %d commits are there, the end is not".formatted(i, named.size()));
      }
      if (i == named.size()) {
        return found(
            Kind.INSERTED, there.get(i).position(), "it stands after the last that was recorded");
      }
      if (!named.get(i).leaf().equals(there.get(i).leaf())) {
        return Optional.of(differs(i));
      }
    }
    return Optional.empty();
  }

  private Finding differs(int i) {
    var expected = named.get(i);
    var here = there.get(i);
    var expectedIsThere = leavesThere().contains(expected.leaf());
    if (!leavesNamed().containsKey(here.leaf())) {
      return expectedIsThere
          ? finding(Kind.INSERTED, here.position(), "it was never recorded")
          : finding(Kind.ALTERED, expected.position(), "the commit is not the one recorded here");
    }
    if (leavesNamed().get(here.leaf()) < i) {
      return finding(Kind.INSERTED, here.position(), "it stands a second time");
    }
    return expectedIsThere
        ? finding(Kind.REORDERED, expected.position(), "another commit stands in its place")
        : finding(Kind.MISSING, expected.position(), "the commit is not there, later ones are");
  }

  private Set<Hash> leavesThere() {
    var leaves = new HashSet<Hash>();
    there.forEach(commit -> leaves.add(commit.leaf()));
    return leaves;
  }

  private Map<Hash, Integer> leavesNamed() {
    var leaves = new HashMap<Hash, Integer>();
    for (var i = 0; i < named.size(); i++) {
      leaves.put(named.get(i).leaf(), i);
    }
    return leaves;
  }

  private Optional<Finding> found(Kind kind, long position, String sentence) {
    return Optional.of(finding(kind, position, sentence));
  }

  private Finding finding(Kind kind, long position, String sentence) {
    return new Finding(kind, part, position, sentence);
  }
}
