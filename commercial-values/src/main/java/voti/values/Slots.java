package voti.values;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/**
 * Which log the streams of a slot live in. A slot is the two hex digits in an id that all streams
 * of one account share; a slot that is given to no log yet is free for a log to come.
 *
 * @param logs the log's number by slot
 */
public record Slots(SortedMap<String, Integer> logs) {

  /** One log for all. */
  public static final String ONE = "log-0=00-ff";

  private static final Pattern RANGE =
      Pattern.compile("log-(\\d{1,2})=([0-9a-f]{2})-([0-9a-f]{2})");
  private static final Pattern STREAM = Pattern.compile("[a-z]{3}-([0-9a-f]{2})-.*");

  /** Logs are numbered from 0 without a gap; log 0 has the slot of what belongs to no account. */
  public Slots {
    logs = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(logs));
    var numbers = new HashSet<>(logs.values());
    if (!Integer.valueOf(0).equals(logs.get(Ids.NO_SLOT))) {
      throw new IllegalArgumentException("slot 00, of what has no account, belongs to log-0");
    }
    for (var number = 0; number < numbers.size(); number++) {
      if (!numbers.contains(number)) {
        throw new IllegalArgumentException("logs are numbered from 0: there is no log-" + number);
      }
    }
  }

  /**
   * Reads {@code log-0=00-3f,log-1=40-7f}; a log may have several ranges.
   *
   * @throws IllegalArgumentException when it cannot be read, or a slot is given twice
   */
  public static Slots of(String table) {
    var logs = new TreeMap<String, Integer>();
    for (var range : table.strip().split("\\s*,\\s*", -1)) {
      var read = RANGE.matcher(range);
      if (!read.matches()) {
        throw new IllegalArgumentException("slots are given as log-0=00-ff, not as " + range);
      }
      var first = Integer.parseInt(read.group(2), 16);
      var last = Integer.parseInt(read.group(3), 16);
      if (first > last) {
        throw new IllegalArgumentException("slots are given from low to high, not as " + range);
      }
      for (var slot = first; slot <= last; slot++) {
        if (logs.put("%02x".formatted(slot), Integer.valueOf(read.group(1))) != null) {
          throw new IllegalArgumentException("slot %02x is given twice".formatted(slot));
        }
      }
    }
    return new Slots(logs);
  }

  /** The same number of slots, or nearly, for each of so many logs. */
  public static String even(int logs) {
    var ranges = new ArrayList<String>();
    for (var log = 0; log < logs; log++) {
      ranges.add("log-%d=%02x-%02x".formatted(log, log * 256 / logs, (log + 1) * 256 / logs - 1));
    }
    return String.join(",", ranges);
  }

  /** How many logs there are. */
  public int count() {
    return new HashSet<>(logs.values()).size();
  }

  /**
   * The number of the log that a stream or an account lives in; log 0 when its id has no slot.
   *
   * @throws RuleBroken when no log has been given its slot yet
   */
  public int logOf(String id) {
    var read = STREAM.matcher(id);
    var slot = read.matches() ? read.group(1) : Ids.NO_SLOT;
    var log = logs.get(slot);
    if (log == null) {
      throw new RuleBroken(
          "slot-has-a-log",
          "no log has been given slot %s of %s yet".formatted(slot, id),
          new Fact("slot", slot));
    }
    return log;
  }

  /** The slots that live in a log. */
  public List<String> in(int log) {
    return logs.entrySet().stream()
        .filter(slot -> slot.getValue() == log)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The slots that a new account may have. */
  public List<String> open() {
    return List.copyOf(logs.keySet());
  }
}
