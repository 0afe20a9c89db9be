package voti.orders.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.command.Refused;
import voti.kit.document.BadDocument;
import voti.orders.accounts.Buyers.BuyerCopy;
import voti.orders.document.DocumentTaken.OrderTaken;
import voti.orders.edifact.Interchange;
import voti.orders.edifact.Message;
import voti.orders.order.Source;
import voti.orders.order.capturing.OrderRequest;
import voti.orders.pricing.PriceResolution;
import voti.values.decision.CommercialRefusal;
import voti.values.decision.RuleBroken;

/**
 * Takes orders that arrive as EDIFACT. Each message of an interchange is taken or refused by
 * itself; whatever is wrong is said with the segment it is in.
 */
@Component
class EdifactIntake {

  private final Intake intake;
  private final Products products;
  private final EdifactCancelling cancelling;
  private final EdifactChanging changing;
  private final SellerParty seller;

  EdifactIntake(
      Intake intake,
      Products products,
      EdifactCancelling cancelling,
      EdifactChanging changing,
      SellerParty seller) {
    this.intake = intake;
    this.products = products;
    this.cancelling = cancelling;
    this.changing = changing;
    this.seller = seller;
  }

  List<OrderTaken> take(byte[] file, Caller caller) {
    var interchange = Interchange.read(file);
    if (interchange.test()) {
      throw new BadDocument("UNB", "The sender says that this is a test; nothing is taken.");
    }
    var messages = interchange.messages();
    return messages.size() == 1
        ? List.of(take(messages.getFirst(), caller))
        : messages.stream().map(message -> takeOrRefuse(message, caller)).toList();
  }

  private OrderTaken takeOrRefuse(Message message, Caller caller) {
    try {
      return take(message, caller);
    } catch (BadDocument bad) {
      return refused(message, bad.element() + ": " + bad.getMessage());
    } catch (CommercialRefusal refused) {
      return refused(message, String.valueOf(refused.getMessage()));
    } catch (Refused refused) {
      return refused(message, String.valueOf(refused.getMessage()));
    }
  }

  private static OrderTaken refused(Message message, String sentence) {
    var number =
        message.body().segments("BGM").findFirst().flatMap(bgm -> bgm.text(2, 1)).orElse("");
    return new OrderTaken(
        null,
        number,
        null,
        null,
        DocumentTaken.REFUSED,
        "Message " + message.reference() + ", " + sentence,
        0);
  }

  private OrderTaken take(Message message, Caller caller) {
    var order = EdifactOrder.of(message);
    var buyer = buyer(order);
    var identity = Intake.identity(order.buyer(), order.number(), order.issuedOn());
    var source = new Source(order.kind(), identity, Intake.hash(message.content()));
    var said = order.said();
    var sender = said.isEmpty() ? caller : caller.because(said);
    try {
      if (order.isCancellation()) {
        return cancelling.take(order, buyer, source, sender);
      }
      return order.isChange() || order.isReplacement()
          ? changing.take(order, buyer, source, sender)
          : intake.take(request(order, buyer, source, sender), null, sender);
    } catch (RuleBroken broken) {
      throw new BadDocument("BGM", broken.sentence());
    }
  }

  private BuyerCopy buyer(EdifactOrder order) {
    if (!order.supplier().equals(seller.gln())) {
      throw order
          .party("SU")
          .bad("It is for " + order.supplier() + ", and we are " + seller.gln() + ".");
    }
    var buyer = intake.buyer(order.buyer());
    if (buyer == null) {
      throw order
          .party("BY")
          .bad("No account has the GLN " + order.buyer() + "; register the buyer first.");
    }
    return buyer;
  }

  private OrderRequest request(EdifactOrder order, BuyerCopy buyer, Source source, Caller sender) {
    var currency = order.currency();
    var day = order.issuedOn();
    var prices = intake.prices(buyer, currency, day);
    if (!prices.hasList()) {
      throw new BadDocument(
          "CUX+2", "No price list in %s is in force on %s.".formatted(currency, day));
    }
    var wanted = order.wanted();
    return new OrderRequest(
        Intake.orderId(buyer, String.valueOf(source.identity())),
        buyer.account(),
        order.number(),
        currency.getCurrencyCode(),
        day,
        wanted.from(),
        wanted.until(),
        lines(order, prices, products.all(order.lines(), buyer.account(), order.number(), sender)),
        order.allowancesOrCharges("A"),
        order.allowancesOrCharges("C"),
        order.statedTax(),
        order.statedPayable(),
        source,
        order.coupons());
  }

  private static List<OrderRequest.Line> lines(
      EdifactOrder order, PriceResolution prices, List<Products.Named> products) {
    var stated = order.lines();
    mustBeCounted(order, "2", new BigDecimal(stated.size()));
    var numbers = LineNumbers.of(stated.stream().map(EdifactLine::statedNumber).toList());
    var lines = new ArrayList<OrderRequest.Line>();
    for (var line : stated) {
      var named = products.get(lines.size());
      var product = named.product();
      var quantity = line.quantity(product);
      if (prices.of(product.product(), quantity.amount()).isEmpty()) {
        throw line.withoutPrice();
      }
      lines.add(
          new OrderRequest.Line(
              numbers.get(lines.size()),
              product,
              quantity,
              true,
              line.price(product),
              line.amount(),
              named.named()));
    }
    mustBeCounted(
        order,
        "1",
        stated.stream().map(EdifactLine::stated).reduce(BigDecimal.ZERO, BigDecimal::add));
    return lines;
  }

  /** A control total that is not right means that something was lost on the way. */
  static void mustBeCounted(EdifactOrder order, String which, BigDecimal found) {
    order
        .control(which)
        .filter(total -> total.decimal(1, 2).compareTo(found) != 0)
        .ifPresent(
            total -> {
              throw total.bad(
                  "The total is %s, and we count %s."
                      .formatted(total.decimal(1, 2).toPlainString(), found.toPlainString()));
            });
  }
}
