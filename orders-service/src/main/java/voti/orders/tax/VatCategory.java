package voti.orders.tax;

/** VAT categories of UNCL 5305 that a line of ours can carry. */
public enum VatCategory {
  /** Standard rate. */
  S,
  /** Zero rated at home. */
  Z,
  /** Exempt at home. */
  E,
  /** Intra-community supply: 0 %, the buyer accounts for the tax. */
  K,
  /** Export outside the Union: 0 %. */
  G
}
