package voti.credit.cutovers;

import java.util.List;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.BookItem;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.cutover.FileKind;
import voti.credit.cutover.TakenRow;
import voti.kit.command.Commands;

/** What is owed on the cut-over day becomes an open item; what we owe is below zero. */
@Component
class OpenItemRows implements RowKind {

  private final Commands commands;

  OpenItemRows(Commands commands) {
    this.commands = commands;
  }

  @Override
  public FileKind kind() {
    return FileKind.OPEN_ITEMS;
  }

  @Override
  public List<String> required() {
    return List.of("account", "item", "issued", "due", "amount");
  }

  @Override
  public List<String> optional() {
    return List.of("currency");
  }

  @Override
  public ReadRow read(Cells cells, String account, Frame frame) {
    var number = cells.required("item");
    var issued = frame.notLater("issued", cells.day("issued"));
    var due = cells.day("due");
    var amount = cells.amount("amount");
    if (amount.isZero()) {
      throw new BadField("amount", "Nothing is open of it.");
    }
    if (due.isBefore(issued)) {
      throw new BadField("due", "It is before the day of issue.");
    }
    var id = frame.id("opn", account, number);
    var item = new ItemFacts(id, ItemKind.OPENING, number, amount, issued, due);
    var book = new BookItem(CreditAccounts.of(account), account, item, frame.why());
    return new ReadRow(
        cells.row().line(),
        account,
        new TakenRow(id, number, RowKind.content(issued, due, amount), amount, null, 0),
        new ItemBooking(commands, book));
  }
}
