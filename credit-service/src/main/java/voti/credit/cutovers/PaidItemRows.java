package voti.credit.cutovers;

import java.util.List;
import org.springframework.stereotype.Component;
import voti.credit.cutover.FileKind;
import voti.credit.cutover.TakenRow;

/**
 * Payment history: one row for each payment of an item. The account is not asked, for nothing is at
 * risk by what is over.
 */
@Component
class PaidItemRows implements RowKind {

  @Override
  public FileKind kind() {
    return FileKind.PAID_ITEMS;
  }

  @Override
  public List<String> required() {
    return List.of("account", "item", "due", "paid-on", "amount");
  }

  @Override
  public List<String> optional() {
    return List.of("issued", "currency");
  }

  /** Of an item whose day of issue is not told, the earlier of its two other days stands for it. */
  @Override
  public ReadRow read(Cells cells, String account, Frame frame) {
    var number = cells.required("item");
    var due = cells.day("due");
    var paidOn = frame.notLater("paid-on", cells.day("paid-on"));
    var amount = cells.positive("amount");
    var told = cells.dayIfAny("issued");
    var issued = told != null ? told : due.isBefore(paidOn) ? due : paidOn;
    frame.notLater("issued", issued);
    return new ReadRow(
        cells.row().line(),
        account,
        new TakenRow(
            frame.id("pdi", account, number + "|" + paidOn),
            number,
            RowKind.content(issued, due, paidOn, amount),
            amount,
            new TakenRow.Paid(issued, due, paidOn),
            0),
        Booking.NONE);
  }
}
