package voti.credit.rerun;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.kit.json.Wire;

/**
 * A decision made again.
 *
 * @param of the decision
 * @param same whether it is the same, byte for byte
 * @param sentence that says so, or what differs first
 * @param recorded SHA-256 of what is on record
 * @param again SHA-256 of what came out now; {@code null} when it could not be made again
 * @param differences where it is not the same
 */
public record Rerun(
    String of,
    boolean same,
    String sentence,
    String recorded,
    @Nullable String again,
    List<Difference> differences) {

  /** Differences are copied. */
  public Rerun {
    differences = List.copyOf(differences);
  }

  /** Compares what is on record with what came out now. */
  public static Rerun of(String decision, Judged recorded, Judged again) {
    var before = bytes(recorded);
    var now = bytes(again);
    var differences = differences(recorded, again);
    var same = MessageDigest.isEqual(before, now);
    return new Rerun(
        decision,
        same,
        same
            ? "Made again by the same rules from the same facts, it is the same, byte for byte."
            : "Made again it differs in " + differences.getFirst().what() + ".",
        hash(before),
        hash(now),
        differences);
  }

  /** It cannot be made again, because the record or the policy lacks something. */
  public static Rerun impossible(String decision, Judged recorded, Difference lacking) {
    return new Rerun(
        decision,
        false,
        "It cannot be made again: " + lacking.what() + " is not kept.",
        hash(bytes(recorded)),
        null,
        List.of(lacking));
  }

  private static List<Difference> differences(Judged recorded, Judged again) {
    var all = new ArrayList<Difference>();
    var before = named(recorded);
    var now = named(again);
    var names = new LinkedHashSet<>(before.keySet());
    names.addAll(now.keySet());
    for (var name : names) {
      var was = before.getOrDefault(name, "");
      var is = now.getOrDefault(name, "");
      if (!was.equals(is)) {
        all.add(new Difference(name, was, is));
      }
    }
    if (all.isEmpty() && !before.keySet().stream().toList().equals(List.copyOf(now.keySet()))) {
      all.add(new Difference("order", before.keySet().toString(), now.keySet().toString()));
    }
    return all;
  }

  private static Map<String, String> named(Judged judged) {
    var named = new LinkedHashMap<String, String>();
    named.put("policy", judged.policy().name() + " " + judged.policy().version());
    judged.facts().forEach(fact -> named.merge("fact:" + fact.name(), fact.value(), Rerun::both));
    judged
        .rules()
        .forEach(
            rule ->
                named.merge(
                    "rule:" + rule.rule(),
                    (rule.passed() ? "passed: " : "failed: ") + rule.sentence(),
                    Rerun::both));
    named.put("outcome", judged.outcome());
    named.put("exceeded-by", judged.exceededBy());
    return named;
  }

  private static String both(String one, String other) {
    return one + " | " + other;
  }

  private static byte[] bytes(Judged judged) {
    return Wire.mapper().writeValueAsString(judged).getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
