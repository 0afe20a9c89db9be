package voti.orders.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.orders.itemnumber.ItemNumbersCommand;
import voti.orders.itemnumber.ItemNumbersCommand.LeaveUnmatched;
import voti.orders.itemnumber.NumberKind;
import voti.orders.itemnumber.StatedNumber;
import voti.orders.itemnumber.UnknownItem;
import voti.orders.itemnumbers.NumbersOfAccounts;
import voti.orders.order.Identification;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductStanding;
import voti.values.Gtin;

/**
 * Finds the products that a document's lines name. What somebody has matched by hand for the
 * account counts before what we know of a number ourselves: a trade item number names a product,
 * otherwise our item number does, otherwise the buyer's. A line that names nothing known is put on
 * record, so that it waits to be matched, and the document is not taken.
 */
@Component
class Products {

  private final Catalogue catalogue;
  private final NumbersOfAccounts numbers;
  private final Commands commands;
  private final AccountScope scope;

  Products(Catalogue catalogue, NumbersOfAccounts numbers, Commands commands, AccountScope scope) {
    this.catalogue = catalogue;
    this.numbers = numbers;
    this.commands = commands;
    this.scope = scope;
  }

  /**
   * A product, and by what it was named.
   *
   * @param product from the catalogue
   * @param named as the document does
   */
  record Named(ProductStanding product, Identification named) {}

  /**
   * The product of each line, in order.
   *
   * @param document its number, to be found again by who matches
   * @throws RuntimeException of the first line whose product is unknown
   */
  List<Named> all(
      List<? extends StatedItem> lines, String account, String document, Caller caller) {
    var named = new ArrayList<Named>();
    var unknown = new ArrayList<StatedItem>();
    for (var line : lines) {
      find(line, account).ifPresentOrElse(named::add, () -> unknown.add(line));
    }
    if (!unknown.isEmpty()) {
      scope.requireWrite(account, caller);
      leaveUnmatched(
          unknown.stream().map(StatedItem::unknown).flatMap(Optional::stream).distinct().toList(),
          account,
          document,
          caller);
      throw unknown.getFirst().unknownProduct();
    }
    return named;
  }

  private void leaveUnmatched(
      List<UnknownItem> items, String account, String document, Caller caller) {
    if (!items.isEmpty()) {
      var id = ItemNumbersCommand.of(account);
      commands.send(new LeaveUnmatched(id, account, document, items), caller);
    }
  }

  /** The product of a line; empty when none of its numbers is known. */
  Optional<Named> find(StatedItem line, String account) {
    return byHand(line, account, NumberKind.GTIN, NumberKind.SELLERS)
        .map(product -> named(line, product, true))
        .or(
            () ->
                byGtin(line)
                    .or(() -> bySku(line))
                    .or(() -> byHand(line, account, NumberKind.BUYERS))
                    .map(product -> named(line, product, false)));
  }

  private static Named named(StatedItem line, ProductStanding product, boolean matched) {
    return new Named(
        product,
        new Identification(
            line.gtin(), line.statedSku(), product.details().gtin(), product.sku(), matched));
  }

  private Optional<ProductStanding> byHand(StatedItem line, String account, NumberKind... kinds) {
    Function<StatedNumber, Optional<String>> product = stated -> numbers.product(account, stated);
    return Stream.of(kinds)
        .map(line::stated)
        .flatMap(Optional::stream)
        .map(product)
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(catalogue::find);
  }

  private Optional<ProductStanding> bySku(StatedItem line) {
    return Optional.ofNullable(line.statedSku()).flatMap(catalogue::findBySku);
  }

  /** The product of a line of ours. */
  Optional<ProductStanding> findById(String product) {
    return catalogue.find(product);
  }

  /** Two products of one number are named by their item numbers alone. */
  private Optional<ProductStanding> byGtin(StatedItem line) {
    return Optional.ofNullable(line.gtin())
        .filter(Gtin::isValid)
        .map(gtin -> catalogue.findByGtin(new Gtin(gtin)))
        .filter(found -> found.size() == 1)
        .map(List::getFirst);
  }
}
