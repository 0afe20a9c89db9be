package voti.credit.replay;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** A replay's result as comma separated values (RFC 4180), amounts in plain decimals. */
final class ReplayCsv {

  static final String HEADER =
      "check,account,on,policy_then,class_then,class_now,score_then,score_now,currency,"
          + "proposed_then,proposed_now,difference,decided,beyond,billed,in_time,late,overdue,"
          + "written_off,missing\r\n";

  private ReplayCsv() {}

  static String line(ReplayResult one) {
    return cells(
            one.check(),
            one.account(),
            one.on().toString(),
            one.policyThen(),
            one.classThen(),
            one.classNow(),
            one.scoreThen(),
            one.scoreNow(),
            one.difference().currency().getCurrencyCode(),
            plain(one.proposedThen()),
            plain(one.proposedNow()),
            plain(one.difference()),
            plain(one.decided()),
            plain(one.beyond()),
            plain(one.outcome().billed()),
            plain(one.outcome().inTime()),
            plain(one.outcome().late()),
            plain(one.outcome().overdue()),
            plain(one.outcome().writtenOff()),
            String.join(" ", one.missing()))
        + "\r\n";
  }

  private static String cells(@Nullable String... cells) {
    return java.util.Arrays.stream(cells).map(ReplayCsv::cell).collect(Collectors.joining(","));
  }

  /** A policy's name is typed by people: what a spreadsheet would calculate is defused. */
  private static String cell(@Nullable String text) {
    if (text == null) {
      return "";
    }
    var safe = !text.isEmpty() && "=+@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    var quoted = List.of(",", "\"", "\n", "\r").stream().anyMatch(safe::contains);
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  private static @Nullable String plain(@Nullable Money money) {
    return money == null ? null : money.amount().toPlainString();
  }
}
