package voti.orders.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Refused;
import voti.kit.document.BadDocument;
import voti.orders.csv.BadRow;
import voti.orders.csv.CsvRow;
import voti.orders.csv.FileTaken;
import voti.orders.family.FamilyEvent.FamilyRefused;
import voti.orders.family.PlacingFamilies;
import voti.orders.product.ProductCommand.StateProduct;
import voti.orders.product.ProductEvent.ProductRefused;
import voti.values.Gtin;
import voti.values.decision.CommercialRefusal;

/**
 * Takes files of products, a line at a time: a line that cannot be taken says why, the others are
 * taken. A line that says what is known changes nothing, so a file may be sent twice.
 */
@Component
class ProductFiles {

  private final Commands commands;
  private final StoredProducts products;
  private final PlacingFamilies families;
  private final HomeVat vat;

  ProductFiles(Commands commands, StoredProducts products, PlacingFamilies families, HomeVat vat) {
    this.commands = commands;
    this.products = products;
    this.families = families;
    this.vat = vat;
  }

  FileTaken<TakenLine> take(byte[] file, Caller caller) {
    var rows = CsvRow.all(file, ProductLine.REQUIRED);
    if (rows.isEmpty()) {
      throw new BadDocument("row 2", "The file has no products.");
    }
    var lines = new ArrayList<TakenLine>();
    var gtins = new HashMap<Gtin, String>();
    for (var row : rows) {
      lines.add(take(new ProductLine(row, vat), gtins, caller));
    }
    return FileTaken.of(lines);
  }

  private TakenLine take(ProductLine line, Map<Gtin, String> gtins, Caller caller) {
    try {
      return taken(line, commits(line, gtins, caller));
    } catch (BadRow bad) {
      return refused(line, bad.field(), bad.sentence(), 0);
    } catch (CommercialRefusal refusal) {
      return refused(line, null, refusal.sentence(), 0);
    } catch (Refused refused) {
      var refusal = refused.refusal();
      var field =
          refusal instanceof ProductRefused product
              ? product.field()
              : refusal instanceof FamilyRefused family ? family.field() : null;
      return refused(line, field, refusal.sentence(), refused.accepted().position());
    }
  }

  /** What was written; each step has a cause of its own, so that a retry finds it. */
  private List<Accepted> commits(ProductLine line, Map<Gtin, String> gtins, Caller caller) {
    var commits = new ArrayList<Accepted>();
    var row = line.row();
    var cause = caller.cause() + "#" + row.number();
    if (line.placesFamily()) {
      commits.add(
          families.place(
              row.text("family"),
              row.textIfAny("familyName"),
              row.textIfAny("parent"),
              caller.causedBy(cause + "#family")));
    }
    var sku = line.sku();
    if (sku == null && !line.placesFamily()) {
      throw row.bad("sku", "sku is missing.");
    }
    if (sku != null) {
      commits.add(commands.send(command(line, sku, gtins), caller.causedBy(cause)));
    }
    return commits;
  }

  /** GTINs of lines above are remembered: the catalogue does not know them yet. */
  private StateProduct command(ProductLine line, String sku, Map<Gtin, String> gtins) {
    var product = products.idOf(sku);
    var named = line.row().textIfAny("successor");
    var successor = named == null ? null : products.idOf(named);
    var said = products.find(product).isEmpty() ? line.introduced(successor) : line.said(successor);
    var around = products.around(product, said);
    var gtin = said.details().gtin();
    var first = gtin == null ? sku : gtins.computeIfAbsent(gtin, one -> sku);
    return new StateProduct(
        product, sku, said, first.equals(sku) ? around : around.withGtinOf(first));
  }

  private static TakenLine taken(ProductLine line, List<Accepted> commits) {
    var changed = commits.stream().anyMatch(one -> !one.happened().isEmpty());
    return new TakenLine(
        line.row().number(),
        line.sku(),
        changed ? FileTaken.TAKEN : FileTaken.UNCHANGED,
        null,
        changed ? "The line is taken." : "It says what is known.",
        changed ? commits.stream().mapToLong(Accepted::position).max().orElse(0) : 0);
  }

  private static TakenLine refused(
      ProductLine line, @Nullable String field, String sentence, long position) {
    return new TakenLine(
        line.row().number(), line.sku(), FileTaken.REFUSED, field, sentence, position);
  }
}
