package voti.orders.pastorders;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import voti.orders.pastorder.PastKind;
import voti.orders.pastorder.PastOrder;
import voti.orders.pastorders.ImportAnswer.RefusedDocument;
import voti.orders.pastorders.ImportAnswer.Sum;
import voti.values.Money;

/** Counts what becomes of the documents of one request; several accounts count at once. */
final class Tally {

  private final List<RefusedDocument> refused = new ArrayList<>();
  private Sum taken;
  private Sum known;
  private long position;

  Tally(Currency currency) {
    taken = new Sum(0, 0, Money.zero(currency));
    known = taken;
  }

  synchronized void taken(PastKind kind, PastOrder order) {
    taken = taken.plus(order.size(), net(kind, order));
  }

  synchronized void known(PastKind kind, PastOrder order) {
    known = known.plus(order.size(), net(kind, order));
  }

  synchronized void refused(RefusedDocument document) {
    refused.add(document);
  }

  synchronized void written(long at) {
    position = Math.max(position, at);
  }

  synchronized ImportAnswer answer(String source) {
    return new ImportAnswer(source, position, taken, known, refused);
  }

  static Money net(PastKind kind, PastOrder order) {
    var net = order.goods().plus(order.charged());
    return kind == PastKind.RETURN ? net.negated() : net;
  }
}
