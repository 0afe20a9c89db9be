package voti.credit.cutovers;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import voti.credit.checks.CheckRowTaker;
import voti.credit.cutover.FileKind;
import voti.credit.cutover.TakenRow;
import voti.values.Money;

/** Credit checks made before, judged by our policy of their day. They count, and have no sum. */
@Component
class CheckRows implements RowKind {

  private final CheckRowTaker checks;

  CheckRows(CheckRowTaker checks) {
    this.checks = checks;
  }

  @Override
  public FileKind kind() {
    return FileKind.CHECKS;
  }

  @Override
  public List<String> required() {
    return List.of("account", "on", "source");
  }

  @Override
  public List<String> optional() {
    var columns = new ArrayList<>(checks.columns());
    columns.removeAll(required());
    return columns;
  }

  @Override
  public ReadRow read(Cells cells, String account, Frame frame) {
    var on = frame.notLater("on", cells.day("on"));
    var currency = cells.currency();
    cells.required("source");
    var fields = new ArrayList<String>();
    var header = new ArrayList<String>();
    var columns = new ArrayList<>(cells.header());
    columns.remove("account");
    columns.remove("currency");
    columns.remove(Header.LINE);
    for (var column : columns) {
      header.add(column);
      fields.add(cells.text(column));
    }
    header.addAll(List.of("account", "currency"));
    fields.addAll(List.of(account, currency.getCurrencyCode()));
    var id = frame.id("chk", account, on.toString());
    var row =
        new TakenRow(
            id,
            on.toString(),
            RowKind.content(sorted(header, fields).toArray()),
            Money.zero(currency),
            null,
            0);
    return new ReadRow(
        cells.row().line(), account, row, caller -> checks.record(header, fields, id, caller));
  }

  /** The order of the columns says nothing. */
  private static List<String> sorted(List<String> header, List<String> fields) {
    var all = new ArrayList<String>();
    for (var at = 0; at < header.size(); at++) {
      if (!fields.get(at).isBlank()) {
        all.add(header.get(at) + "=" + fields.get(at));
      }
    }
    all.sort(null);
    return all;
  }
}
