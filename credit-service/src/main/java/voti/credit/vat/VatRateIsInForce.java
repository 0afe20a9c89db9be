package voti.credit.vat;

import java.time.LocalDate;

/** A line of category S carries a rate that its country charges at the day of supply. */
public record VatRateIsInForce(VatRates table, String country, LocalDate supplied, Vat vat) {

  public static final String NAME = "vat-rate-is-in-force";

  /** A country that the table does not know is not judged. */
  public boolean holds() {
    return !vat.category().isTaxed()
        || table.on(country, supplied).map(rates -> rates.has(vat.rate())).orElse(true);
  }

  public String sentence() {
    var known = table.on(country, supplied);
    return country
        + " charges no VAT of "
        + vat.rate()
        + " on "
        + supplied
        + known.map(rates -> "; its standard rate is " + rates.standard()).orElse("")
        + ".";
  }
}
