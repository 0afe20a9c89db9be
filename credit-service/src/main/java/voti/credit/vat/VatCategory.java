package voti.credit.vat;

import org.jspecify.annotations.Nullable;

/** VAT categories of EN 16931 (UNCL 5305) that a line or a charge of ours can carry. */
public enum VatCategory {
  /** Standard or reduced rate. */
  S(null, null),
  /** Zero rated. */
  Z(null, null),
  /** Exempt; the reason is the seller's to say. */
  E(null, "Exempt from VAT"),
  /** Reverse charge: the buyer accounts for the VAT. */
  AE("VATEX-EU-AE", "Reverse charge"),
  /** Not subject to VAT. */
  O("VATEX-EU-O", "Not subject to VAT"),
  /** Intra-community supply, directive 2006/112/EC article 138. */
  K("VATEX-EU-IC", "Intra-community supply"),
  /** Export outside the Union, article 146. */
  G("VATEX-EU-G", "Export outside the EU");

  private final @Nullable String exemptionCode;
  private final @Nullable String exemptionReason;

  VatCategory(@Nullable String exemptionCode, @Nullable String exemptionReason) {
    this.exemptionCode = exemptionCode;
    this.exemptionReason = exemptionReason;
  }

  /** Whether a rate above zero belongs to it. */
  public boolean isTaxed() {
    return this == S;
  }

  /** The code of the VATEX list; {@code null} where none applies or several could. */
  public @Nullable String exemptionCode() {
    return exemptionCode;
  }

  /** Why no VAT is charged; {@code null} where EN 16931 wants no reason (S, Z). */
  public @Nullable String exemptionReason() {
    return exemptionReason;
  }
}
