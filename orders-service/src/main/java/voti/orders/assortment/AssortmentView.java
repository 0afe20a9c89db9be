package voti.orders.assortment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.accounts.Buyers.ContractCopy;
import voti.orders.family.Branches;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductStanding;

/**
 * What an account can buy on a day.
 *
 * @param account whose
 * @param on the day
 * @param contract in force then; {@code null}: none
 * @param from since when this holds; {@code null} where nothing was agreed
 * @param everything whether whatever we sell is covered
 * @param families that are covered, with what is below them
 * @param products that are covered, each for itself
 * @param versions all that was agreed for the contract, by first day
 */
record AssortmentView(
    String account,
    LocalDate on,
    @Nullable String contract,
    @Nullable LocalDate from,
    boolean everything,
    List<CoveredFamily> families,
    List<CoveredProduct> products,
    List<Coverage> versions) {

  /** A covered family. */
  record CoveredFamily(String family, String name) {}

  /** A covered product. */
  record CoveredProduct(String product, String sku, String name) {}

  static AssortmentView of(
      String account,
      LocalDate day,
      Optional<ContractCopy> contract,
      Coverages coverages,
      Branches tree,
      Catalogue catalogue) {
    var now = coverages.on(day);
    return new AssortmentView(
        account,
        day,
        contract.map(ContractCopy::contract).orElse(null),
        now.map(Coverage::from).orElse(null),
        now.map(Coverage::everything).orElse(true),
        now.map(Coverage::families).orElse(List.of()).stream()
            .map(code -> new CoveredFamily(code, tree.names().getOrDefault(code, code)))
            .toList(),
        now.map(Coverage::products).orElse(List.of()).stream()
            .map(catalogue::find)
            .flatMap(Optional::stream)
            .map(AssortmentView::product)
            .toList(),
        coverages.byDay());
  }

  private static CoveredProduct product(ProductStanding product) {
    return new CoveredProduct(product.product(), product.sku(), product.name());
  }
}
