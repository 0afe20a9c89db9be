package voti.credit;

import voti.credit.seller.Seller;

/** Who sells in tests. */
public final class Sellers {

  private Sellers() {}

  /** An invented company with numbers whose check digits are right. */
  public static Seller ours() {
    return new Seller(
        "Põhjala Kaubandus OÜ",
        "12345678",
        "EE123456780",
        "4740000000001",
        "EE",
        "Rävala pst 1",
        "Tallinn",
        "10143",
        "EE382200221020145685",
        "HABAEE2X",
        "arved@pohjala.example");
  }
}
