package voti.credit.bills;

import java.util.List;
import voti.credit.Sellers;
import voti.credit.vat.Vat;

/** Makes the rules ready, which takes seconds the first time. */
public final class RulesAtHand {

  private RulesAtHand() {}

  public static void load(EInvoiceRules rules) {
    var ubl = new UblBill(Sellers.ours());
    var brush = BillSamples.line(1, "Brush", "2", "29.48", null, Vat.of("K", "0"));
    rules.violations(ubl.write(BillSamples.atHome()), false);
    rules.violations(ubl.write(BillSamples.creditNote(BillSamples.SWEDE, List.of(brush))), true);
  }
}
