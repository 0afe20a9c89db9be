package voti.orders.stock;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Happened;
import voti.orders.product.ProductStanding;
import voti.orders.stock.StockCommand.ExpectReceipt;
import voti.orders.stock.StockCommand.OpenStock;
import voti.orders.stock.StockCommand.ReceiveGoods;
import voti.orders.stock.StockEvent.StockMoved;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.WrongState;

/** Books documents: a line of a document is booked once, whoever sends it however often. */
@Component
class Booking {

  static final Set<MovementKind> BOOKS = EnumSet.of(MovementKind.OPENING, MovementKind.RECEIPT);

  private final Commands commands;
  private final BookedPapers papers;

  Booking(Commands commands, BookedPapers papers) {
    this.commands = commands;
    this.papers = papers;
  }

  Accepted open(
      ProductStanding product,
      String warehouse,
      Quantity quantity,
      LocalDate on,
      Paper paper,
      Caller caller) {
    var stock = StockId.of(product.product(), warehouse);
    return once(
        stock,
        paper,
        quantity,
        new OpenStock(stock, product.product(), product.sku(), warehouse, quantity, on, paper),
        caller);
  }

  Accepted receive(
      String stock,
      Quantity quantity,
      LocalDate on,
      Paper paper,
      @Nullable Paper against,
      Caller caller) {
    return once(
        stock, paper, quantity, new ReceiveGoods(stock, quantity, on, paper, against), caller);
  }

  /** The same announcement again is the same; another day or quantity takes its place. */
  Accepted expect(String stock, Expected expected, Caller caller) {
    return commands.send(new ExpectReceipt(stock, expected), caller);
  }

  private Accepted once(
      String stock, Paper paper, Quantity quantity, StockCommand command, Caller caller) {
    papers
        .stockOf(paper)
        .filter(other -> !other.equals(stock))
        .ifPresent(
            other -> {
              throw said(paper, "is booked in another stock, " + other);
            });
    var accepted = commands.send(command, caller.whatever().causedBy("stock-paper:" + paper));
    if (accepted.repeated()) {
      accepted.happened().stream()
          .map(Happened::event)
          .filter(StockMoved.class::isInstance)
          .map(event -> ((StockMoved) event).movement().quantity())
          .filter(first -> !first.equals(quantity))
          .findFirst()
          .ifPresent(
              first -> {
                throw said(paper, "is booked with " + first + ", not " + quantity);
              });
    }
    return accepted;
  }

  private static WrongState said(Paper paper, String what) {
    return new WrongState(
        "document-line-is-booked-once",
        "Line %d of %s %s; a count corrects it.".formatted(paper.line(), paper.document(), what),
        new Fact("document", paper.document()),
        new Fact("line", String.valueOf(paper.line())));
  }
}
