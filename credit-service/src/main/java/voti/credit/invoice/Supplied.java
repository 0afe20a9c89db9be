package voti.credit.invoice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.GoodsLine;
import voti.credit.vat.Vat;

/**
 * Which VAT each line of an invoice carries: what is credited of it later carries the same,
 * whatever the rate is by then.
 *
 * @param vat by dispatch and order line
 */
record Supplied(Map<String, Vat> vat) {

  static final Supplied NOTHING = new Supplied(Map.of());

  static Supplied by(List<BilledDelivery> deliveries) {
    var found = new HashMap<String, Vat>();
    for (var delivery : deliveries) {
      for (var line : delivery.lines()) {
        var carries = line.vat();
        if (carries != null) {
          found.put(key(delivery.dispatch(), line), carries);
        }
      }
    }
    return new Supplied(Map.copyOf(found));
  }

  InvoiceEvent.CreditNoteIssued creditNote(
      InvoiceEvent.ReturnAwaitsInvoice waiting, String invoiceNumber, int ordinal) {
    var goods = waiting.goods();
    var lines = goods.lines().stream().map(line -> atSupply(goods.dispatch(), line)).toList();
    return new InvoiceEvent.CreditNoteIssued(
        waiting.invoice(),
        waiting.account(),
        waiting.creditNote(),
        invoiceNumber + "-C" + ordinal,
        invoiceNumber,
        goods.order(),
        goods.returned(),
        goods.act(),
        goods.cause(),
        goods.on(),
        lines,
        goods.gross(),
        Billing.credited(lines, goods.gross()));
  }

  private GoodsLine atSupply(String dispatch, GoodsLine line) {
    @Nullable Vat supply = vat.get(key(dispatch, line));
    return supply == null ? line : line.at(supply);
  }

  private static String key(String dispatch, GoodsLine line) {
    return dispatch + ":" + line.line();
  }
}
