package voti.credit.billing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.terms.AgreedTerms;
import voti.credit.terms.Instalment;
import voti.credit.terms.Invoicing;
import voti.credit.terms.SettlementDiscount;

/** The body that agrees terms with a buyer. */
record TermsRequest(
    @Nullable @Min(0) @Max(365) Integer days,
    boolean endOfMonth,
    @Nullable List<Instalment> instalments,
    @Nullable SettlementDiscount discount,
    Invoicing invoicing,
    boolean publicBody,
    boolean expresslyAgreed,
    @Nullable String buyerReference,
    boolean eInvoice,
    LocalDate on,
    @NotBlank String reason) {

  AgreedTerms terms() {
    return new AgreedTerms(
        days,
        endOfMonth,
        instalments == null ? List.of() : instalments,
        discount,
        invoicing,
        publicBody,
        expresslyAgreed,
        buyerReference,
        eInvoice);
  }
}
