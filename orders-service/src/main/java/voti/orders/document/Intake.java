package voti.orders.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.orders.accounts.Buyers;
import voti.orders.accounts.Buyers.BuyerCopy;
import voti.orders.document.DocumentTaken.OrderTaken;
import voti.orders.order.capturing.OrderRequest;
import voti.orders.order.capturing.TakeOrder;
import voti.orders.pricing.PriceBooks;
import voti.orders.pricing.PriceResolution;
import voti.orders.pricing.Terms;
import voti.values.Ids;

/** What all kinds of document need: who the buyer is, which prices there are, and once only. */
@Component
class Intake {

  private final TakeOrder taking;
  private final Buyers buyers;
  private final PriceBooks books;
  private final Terms terms;

  Intake(TakeOrder taking, Buyers buyers, PriceBooks books, Terms terms) {
    this.terms = terms;
    this.taking = taking;
    this.buyers = buyers;
    this.books = books;
  }

  @Nullable BuyerCopy buyer(String gln) {
    return buyers.findByGln(gln).orElse(null);
  }

  PriceResolution prices(BuyerCopy buyer, Currency currency, LocalDate day) {
    return new PriceResolution(
        books.in(currency.getCurrencyCode()),
        currency,
        terms.of(buyer.account(), currency, day),
        day);
  }

  /** The identity of an order document: whose, which, when. */
  static String identity(String gln, String number, LocalDate day) {
    return gln + "|" + number + "|" + day;
  }

  /** The id an identity always gets. */
  static String orderId(BuyerCopy buyer, String identity) {
    return Ids.named("ord", Ids.slotOf(buyer.account()), identity);
  }

  static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  static String hash(String content) {
    return hash(content.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes the order once per identity and content. */
  OrderTaken take(OrderRequest request, @Nullable Integer row, Caller caller) {
    var source = request.source();
    var accepted = taking.take(request, caller.causedBy(source.identity() + "#" + source.hash()));
    return taken(request, row, accepted);
  }

  private static OrderTaken taken(OrderRequest request, @Nullable Integer row, Accepted accepted) {
    var again = accepted.repeated();
    return new OrderTaken(
        accepted.id(),
        request.number(),
        request.account(),
        row,
        again ? DocumentTaken.UNCHANGED : DocumentTaken.CAPTURED,
        again
            ? "Order " + request.number() + " was taken before from the same document."
            : "Order " + request.number() + " is captured.",
        accepted.position());
  }
}
