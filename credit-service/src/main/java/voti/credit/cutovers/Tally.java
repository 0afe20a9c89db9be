package voti.credit.cutovers;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voti.credit.cutover.CutOverCommand.Counted;
import voti.credit.cutover.RefusedRow;
import voti.credit.cutover.TakenRow;
import voti.values.Money;

/** Counts what becomes of the rows of a file; several threads may tell it. */
final class Tally {

  private int rows;
  private int taken;
  private int known;
  private int refused;
  private final Map<Currency, Money> sums = new LinkedHashMap<>();
  private final List<RefusedRow> listed = new ArrayList<>();

  synchronized void taken(TakenRow row) {
    rows++;
    taken++;
    sums.merge(row.amount().currency(), row.amount(), Money::plus);
  }

  synchronized void known(TakenRow row) {
    rows++;
    known++;
    sums.merge(row.amount().currency(), row.amount(), Money::plus);
  }

  synchronized void refused(RefusedRow row) {
    rows++;
    refused++;
    listed.add(row);
  }

  /** The rows refused since the last time, in the order of the file. */
  synchronized List<RefusedRow> handOut() {
    var some = listed.stream().sorted(java.util.Comparator.comparingInt(RefusedRow::line)).toList();
    listed.clear();
    return some;
  }

  synchronized Counted counted() {
    return new Counted(rows, taken, known, refused, List.copyOf(sums.values()));
  }

  synchronized int rows() {
    return rows;
  }
}
