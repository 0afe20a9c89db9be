package voti.orders.order;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a document names the product of a line otherwise than we do. A trade item number that is
 * none, for its check digit is wrong, cannot name anything: it is put on record, and nobody has to
 * confirm it, since the item number names the product. One that could be another article's, or an
 * item number that is not this product's, must be looked at, until it is matched by hand once.
 */
final class OtherNames {

  private OtherNames() {}

  static List<Difference> of(RequestedLine line) {
    var named = line.identification();
    var found = new ArrayList<Difference>();
    if (named == null || named.matched()) {
      return found;
    }
    var gtin = named.statedGtin();
    if (gtin != null && !named.hasRightCheckDigit()) {
      found.add(
          difference(
              "GTIN", line, ours(named), "GTIN " + gtin + ", which has a wrong check digit", true));
    } else if (gtin != null && named.ourGtin() != null && !isVerified(named)) {
      found.add(difference("GTIN", line, ours(named), "GTIN " + gtin, false));
    }
    var sku = named.statedSku();
    if (sku != null && !sku.equals(named.ourSku())) {
      found.add(difference("product", line, "item " + named.ourSku(), "item " + sku, false));
    }
    return found;
  }

  private static boolean isVerified(Identification named) {
    var kept = named.kept();
    return kept != null && kept.verified();
  }

  private static String ours(Identification named) {
    return named.ourGtin() == null ? "not known" : "GTIN " + named.ourGtin();
  }

  private static Difference difference(
      String what, RequestedLine line, String ours, String theirs, boolean confirmed) {
    return new Difference(0, what + " of line " + line.line(), ours, theirs, confirmed);
  }
}
