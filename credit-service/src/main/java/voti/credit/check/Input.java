package voti.credit.check;

/** Something a check looks at, with where it comes from. */
public sealed interface Input
    permits RegistryExtract,
        TaxDebt,
        AnnualStatements,
        TradeReference,
        PaymentHistory,
        CreditInsurance,
        Guarantee {

  /** Its kind, kebab case. */
  String kind();

  Evidence evidence();
}
