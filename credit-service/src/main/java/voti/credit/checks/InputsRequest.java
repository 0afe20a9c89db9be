package voti.credit.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.check.AnnualStatements;
import voti.credit.check.CreditInsurance;
import voti.credit.check.Guarantee;
import voti.credit.check.Inputs;
import voti.credit.check.PaymentHistory;
import voti.credit.check.RegistryExtract;
import voti.credit.check.TaxDebt;
import voti.credit.check.TradeReference;

/**
 * What a check is to look at, as far as it is known; each input says where it comes from, of what
 * day it is and until when it may be leaned on. Own payment behaviour is taken from our ledger
 * unless it is given.
 */
record InputsRequest(
    @Nullable RegistryExtract registry,
    @Nullable TaxDebt taxDebt,
    @Nullable List<AnnualStatements> statements,
    @Nullable List<TradeReference> references,
    @Nullable PaymentHistory payments,
    @Nullable CreditInsurance insurance,
    @Nullable List<Guarantee> guarantees) {

  static final InputsRequest NONE = new InputsRequest(null, null, null, null, null, null, null);

  Inputs with(@Nullable AnnualStatements plain, @Nullable PaymentHistory ledger) {
    var years = new java.util.ArrayList<>(or(statements));
    if (plain != null) {
      years.add(plain);
    }
    return new Inputs(
        registry,
        taxDebt,
        years,
        or(references),
        payments == null ? ledger : payments,
        insurance,
        or(guarantees));
  }

  private static <T> List<T> or(@Nullable List<T> given) {
    return given == null ? List.of() : given;
  }
}
