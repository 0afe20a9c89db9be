package voti.orders.order.capturing;

import java.time.LocalDate;
import java.util.Currency;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.security.AccountScope;
import voti.orders.access.OrderAccess;
import voti.orders.accounts.Buyers;
import voti.orders.order.Buyer;
import voti.orders.order.OrderCommand.CaptureOrder;
import voti.orders.order.RequestedLine;
import voti.orders.pricing.PriceBooks;
import voti.orders.pricing.Terms;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/** Hands an order to its aggregate with all it needs to decide: buyer, terms, prices, mandate. */
@Component
public class TakeOrder {

  private final Commands commands;
  private final AccountScope scope;
  private final AccountDirectory directory;
  private final Buyers buyers;
  private final PriceBooks books;
  private final Terms terms;
  private final OrderAccess access;
  private final Objections objections;
  private final String sellerCountry;

  TakeOrder(
      Commands commands,
      AccountScope scope,
      AccountDirectory directory,
      Buyers buyers,
      PriceBooks books,
      Terms terms,
      OrderAccess access,
      Objections objections,
      @Value("${voti.seller.country}") String sellerCountry) {
    this.commands = commands;
    this.scope = scope;
    this.directory = directory;
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
    var mandate =
        access.mandate(caller, request.orderedOn(), request.account(), products);
    var judge = objections.of(request.account(), request.orderedOn());
    return commands.send(
        new CaptureOrder(
            request.order(),
            buyer(request.account(), request.orderedOn()),
            request.number(),
            request.currency(),
            request.orderedOn(),
            request.requestedFrom(),
            request.requestedUntil(),
            request.lines().stream().map(line -> line(line, request.orderedOn(), judge)).toList(),
            request.allowance(),
            request.charge(),
            request.statedTax(),
            request.statedPayable(),
            request.source(),
            books.in(request.currency()),
            terms.of(
                request.account(), Currency.getInstance(request.currency()), request.orderedOn()),
            sellerCountry,
            mandate),
        OrderAccess.citing(caller, mandate));
  }

  /** Nobody types an order for an account that is merged. */
  void mustStandForItself(String account) {
    buyers
        .mergedInto(account)
        .ifPresent(
            into -> {
              throw new RuleBroken(
                  "buyer-stands-for-itself",
                  "Account "
                      + account
                      + " is merged into "
                      + into
                      + ": take the order for that one.",
                  new Fact("merged-into", into));
            });
  }

  private Buyer buyer(String account, LocalDate day) {
    var buyer =
        buyers
            .find(account)
            .orElseThrow(
                () ->
                    new Unknown(
                        "account-is-known",
                        "There is no account " + account + ".",
                        new Fact("account", account)));
    var contract = buyers.contract(account, day);
    return new Buyer(
        account,
        account,
        buyer.name(),
        buyer.country(),
        buyer.vatNumber(),
        contract.map(Buyers.ContractCopy::column).orElse(null),
        contract.map(Buyers.ContractCopy::paymentDays).orElse(0),
        directory.find(account).map(AccountEntry::kam).orElse(""));
  }

  private static RequestedLine line(OrderRequest.Line line, LocalDate day, Objections.Judge judge) {
    var product = line.product();
    return new RequestedLine(
        line.line(),
        product.product(),
        product.sku(),
        product.name(),
        line.quantity(),
        product.costOn(day),
        product.vatAtHome(),
        line.partialDelivery(),
        line.statedPrice(),
        line.statedAmount(),
        line.identification(),
        judge.against(line.product(), line.quantity()));
  }
}
