package voti.credit.replay;

/** A replay's result as comma separated values (RFC 4180), amounts in plain decimals. */
final class ReplayCsv {

  static final String HEADER =
      "check,account,on,policy_then,class_then,class_now,score_then,score_now,currency,"
          + "proposed_then,proposed_now,difference,decided,beyond,billed,in_time,late,overdue,"
          + "written_off,missing\r\n";

  private ReplayCsv() {}

  static String line(ReplayResult one) {
    return Csv.line(
        one.check(),
        one.account(),
        one.on().toString(),
        one.policyThen(),
        one.classThen(),
        one.classNow(),
        one.scoreThen(),
        one.scoreNow(),
        one.difference().currency().getCurrencyCode(),
        Csv.plain(one.proposedThen()),
        Csv.plain(one.proposedNow()),
        Csv.plain(one.difference()),
        Csv.plain(one.decided()),
        Csv.plain(one.beyond()),
        Csv.plain(one.outcome().billed()),
        Csv.plain(one.outcome().inTime()),
        Csv.plain(one.outcome().late()),
        Csv.plain(one.outcome().overdue()),
        Csv.plain(one.outcome().writtenOff()),
        String.join(" ", one.missing()));
  }
}
