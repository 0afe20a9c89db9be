package voti.orders.document;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.orders.document.DocumentTaken.OrderTaken;
import voti.orders.order.OrderEvent.AmendmentEscalated;
import voti.orders.order.OrderLine;
import voti.orders.order.Source;
import voti.orders.order.StoredOrder;
import voti.orders.order.StoredOrders;
import voti.orders.order.changing.Amendment;
import voti.orders.order.changing.ChangeOrder;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** Takes changes and cancellations of orders that arrive as UBL. */
@Component
class UblChangeIntake {

  private final Intake intake;
  private final Products products;
  private final NumberedOrders numbers;
  private final StoredOrders orders;
  private final ChangeOrder changes;
  private final KnownChanges known;

  UblChangeIntake(
      Intake intake,
      Products products,
      NumberedOrders numbers,
      StoredOrders orders,
      ChangeOrder changes,
      KnownChanges known) {
    this.intake = intake;
    this.products = products;
    this.numbers = numbers;
    this.orders = orders;
    this.changes = changes;
    this.known = known;
  }

  OrderTaken take(UblOrder document, byte[] xml, Caller caller) {
    var change = document.change();
    var order = orders.find(order(change));
    var identity = Intake.identity(document.buyer(), document.number(), document.issuedOn());
    var source = new Source("ubl", identity, Intake.hash(xml));
    if (known.wasTaken(order.captured().order(), source, document.number(), change::refused)) {
      return unchanged(document.number(), order, 0);
    }
    var cause = caller.causedBy(identity + "#" + source.hash()).because(change.reason());
    var number = document.number();
    try {
      return document.kind() == UblKind.CANCELLATION
          ? told(number, order, cancel(change, order, cause), DocumentTaken.CANCELLED)
          : amended(number, order, amend(change, order, source, cause));
    } catch (RuleBroken | WrongState | Unknown refused) {
      throw change.refused(String.valueOf(refused.getMessage()));
    }
  }

  /** What is beyond the mandate waits, and the order stays as it is. */
  private static OrderTaken amended(String number, StoredOrder order, Accepted accepted) {
    var waits =
        accepted.happened().stream()
            .anyMatch(happened -> happened.event() instanceof AmendmentEscalated);
    return told(number, order, accepted, waits ? DocumentTaken.WAITING : DocumentTaken.AMENDED);
  }

  private Accepted cancel(UblChange change, StoredOrder order, Caller caller) {
    return changes.cancel(order.captured().order(), change.reason(), caller);
  }

  private Accepted amend(UblChange change, StoredOrder order, Source source, Caller caller) {
    var document = change.document();
    return changes.amend(
        order.captured().order(),
        new Amendment(
            document.issuedOn(),
            lines(change, order, caller),
            document.requestedFrom(),
            document.requestedUntil(),
            false,
            change.reason(),
            source),
        caller);
  }

  private List<Amendment.Line> lines(UblChange change, StoredOrder order, Caller caller) {
    var added = change.lines().stream().filter(UblChange.Line::isAdded).toList();
    var document = change.document().number();
    var account = order.captured().account();
    var named =
        products
            .all(added.stream().map(UblChange.Line::line).toList(), account, document, caller)
            .iterator();
    return change.lines().stream().map(line -> line(line, order, named)).toList();
  }

  private Amendment.Line line(
      UblChange.Line line, StoredOrder order, Iterator<Products.Named> added) {
    if (line.isAdded()) {
      var named = added.next();
      return new Amendment.Line(
          0,
          named.product().product(),
          line.quantity(),
          line.unit(),
          line.line().partialDelivery());
    }
    var number = line.number();
    var known =
        order
            .now()
            .lines()
            .line(number)
            .filter(one -> !one.gone())
            .orElseThrow(() -> line.unknown(String.valueOf(number), null));
    mustBeTheSame(line, known, order.captured().account());
    return line.isTakenAway()
        ? new Amendment.Line(number, null, BigDecimal.ZERO, null, true)
        : new Amendment.Line(number, null, line.quantity(), line.unit(), true);
  }

  /** A line that names another product than the order's is a misunderstanding. */
  private void mustBeTheSame(UblChange.Line line, OrderLine known, String account) {
    products
        .find(line.line(), account)
        .filter(named -> !named.product().product().equals(known.product()))
        .ifPresent(
            other -> {
              throw line.otherProduct(known.sku() + ", not " + other.product().sku());
            });
  }

  private String order(UblChange change) {
    var gln = change.document().buyer();
    var buyer = intake.buyer(gln);
    if (buyer == null) {
      throw change.refused("No account has the GLN " + gln + "; register the buyer first.");
    }
    return numbers.find(
        buyer.account(), change.orderNumber(), change.orderedOn(), change::unknownOrder);
  }

  static OrderTaken told(String document, StoredOrder order, Accepted accepted, String outcome) {
    if (accepted.repeated() || accepted.happened().isEmpty()) {
      return unchanged(document, order, accepted.position());
    }
    var number = order.captured().number();
    return new OrderTaken(
        order.captured().order(),
        number,
        order.captured().account(),
        null,
        outcome,
        outcome.equals(DocumentTaken.WAITING)
            ? "The change of order " + number + " waits for a decision; it stays as it is."
            : "Order " + number + " is " + outcome + ".",
        accepted.position());
  }

  static OrderTaken unchanged(String document, StoredOrder order, long position) {
    var number = order.captured().number();
    return new OrderTaken(
        order.captured().order(),
        number,
        order.captured().account(),
        null,
        DocumentTaken.UNCHANGED,
        "Document " + document + " changes nothing of order " + number + ".",
        position);
  }
}
