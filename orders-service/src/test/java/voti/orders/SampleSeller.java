package voti.orders;

import voti.orders.document.SellerParty;

/** Who sells in tests of papers. */
public final class SampleSeller {

  public static final SellerParty PARTY =
      new SellerParty(
          "Põhjala Kaubandus OÜ",
          "4740000000001",
          "12345678",
          "EE123456780",
          "EE",
          "Rävala pst 1",
          "Tallinn",
          "10143");

  private SampleSeller() {}
}
