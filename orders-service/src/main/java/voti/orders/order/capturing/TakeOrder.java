package voti.orders.order.capturing;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.orders.access.OrderAccess;
import voti.orders.mandates.Mandate;
import voti.orders.order.OrderCommand.CaptureOrder;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.pricing.PriceBooks;
import voti.orders.pricing.Terms;

/** Hands an order to its aggregate with all it needs to decide: buyer, terms, prices, mandate. */
@Component
public class TakeOrder {

  private final Commands commands;
  private final AccountScope scope;
  private final KnownBuyers buyers;
  private final PriceBooks books;
  private final Terms terms;
  private final OrderAccess access;
  private final Objections objections;
  private final String sellerCountry;

  TakeOrder(
      Commands commands,
      AccountScope scope,
      KnownBuyers buyers,
      PriceBooks books,
      Terms terms,
      OrderAccess access,
      Objections objections,
      @Value("${voti.seller.country}") String sellerCountry) {
    this.commands = commands;
    this.scope = scope;
    this.buyers = buyers;
    this.books = books;
    this.terms = terms;
    this.access = access;
    this.objections = objections;
    this.sellerCountry = sellerCountry;
  }

  /** Takes the order; the caller must look after the account. */
  public Accepted take(OrderRequest request, Caller caller) {
    scope.requireWrite(request.account(), caller);
    var products = request.lines().stream().map(line -> line.product().product()).toList();
    var mandate = access.mandate(caller, request.orderedOn(), request.account(), products);
    return commands.send(command(request, mandate), OrderAccess.citing(caller, mandate));
  }

  /** The order at our prices of its day, as it would be taken; nothing is written. */
  public OrderCaptured priced(OrderRequest request) {
    return command(request, null).priced();
  }

  private CaptureOrder command(OrderRequest request, @Nullable Mandate mandate) {
    var judge = objections.of(request.account(), request.orderedOn());
    var products = request.lines().stream().map(line -> line.product().product()).toList();
    return new CaptureOrder(
        request.order(),
        buyers.on(request.account(), request.orderedOn()),
        request.number(),
        request.currency(),
        request.orderedOn(),
        request.requestedFrom(),
        request.requestedUntil(),
        request.lines().stream().map(line -> line.on(request.orderedOn(), judge)).toList(),
        request.allowance(),
        request.charge(),
        request.statedTax(),
        request.statedPayable(),
        request.source(),
        books.in(request.currency()),
        terms.of(request.account(), Currency.getInstance(request.currency()), request.orderedOn()),
        sellerCountry,
        mandate,
        request.coupons().isEmpty() ? null : request.coupons(),
        access.buying(request.orderedOn(), request.account(), products));
  }
}
