package voti.credit.bills;

import java.util.List;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AllowanceChargeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.AllowanceChargeReasonType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;
import org.jspecify.annotations.Nullable;
import voti.credit.seller.Seller;
import voti.credit.vat.VatCategory;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;
import voti.values.Percentage;

/** The parts that UBL invoices and credit notes share. */
final class UblParts {

  private static final String CREDIT_TRANSFER = "30";

  private UblParts() {}

  static AddressType address(
      @Nullable String street, @Nullable String city, @Nullable String zone, @Nullable String in) {
    var address = new AddressType();
    if (street != null) {
      address.setStreetName(street);
    }
    if (city != null) {
      address.setCityName(city);
    }
    if (zone != null) {
      address.setPostalZone(zone);
    }
    if (in != null) {
      address.setCountry(country(in));
    }
    return address;
  }

  static CountryType country(String code) {
    var country = new CountryType();
    country.setIdentificationCode(code);
    return country;
  }

  static TaxSchemeType vat() {
    var scheme = new TaxSchemeType();
    scheme.setID("VAT");
    return scheme;
  }

  /** A category of a line or a charge: the reason of an exemption stands in the breakdown only. */
  static TaxCategoryType category(VatCategory category, Percentage rate) {
    var type = new TaxCategoryType();
    type.setID(category.name());
    if (category != VatCategory.O) {
      type.setPercent(rate.percent());
    }
    type.setTaxScheme(vat());
    return type;
  }

  static TaxTotalType taxTotal(Money total, List<VatSubtotal> subtotals) {
    var tax = new TaxTotalType();
    tax.setTaxAmount(total.amount()).setCurrencyID(code(total));
    for (var part : subtotals) {
      var subtotal = new TaxSubtotalType();
      subtotal.setTaxableAmount(part.base().amount()).setCurrencyID(code(total));
      subtotal.setTaxAmount(part.vat().amount()).setCurrencyID(code(total));
      var category = category(part.category(), part.rate());
      if (part.category().exemptionCode() != null) {
        category.setTaxExemptionReasonCode(part.category().exemptionCode());
      }
      if (part.category().exemptionReason() != null) {
        category.addTaxExemptionReason(
            new TaxExemptionReasonType(part.category().exemptionReason()));
      }
      subtotal.setTaxCategory(category);
      tax.addTaxSubtotal(subtotal);
    }
    return tax;
  }

  static MonetaryTotalType totals(BillFacts bill) {
    var currency = code(bill.gross());
    var totals = new MonetaryTotalType();
    totals.setLineExtensionAmount(bill.net().amount()).setCurrencyID(currency);
    totals.setTaxExclusiveAmount(bill.net().plus(bill.charge()).amount()).setCurrencyID(currency);
    totals.setTaxInclusiveAmount(bill.gross().amount()).setCurrencyID(currency);
    if (!bill.charge().isZero()) {
      totals.setChargeTotalAmount(bill.charge().amount()).setCurrencyID(currency);
    }
    if (!bill.paidAhead().isZero()) {
      totals.setPrepaidAmount(bill.paidAhead().amount()).setCurrencyID(currency);
    }
    totals.setPayableAmount(bill.payable().amount()).setCurrencyID(currency);
    return totals;
  }

  /** Freight and the like, of the whole bill. */
  static AllowanceChargeType charge(BillFacts bill) {
    var charge = reduction(true, "Freight and handling", bill.charge());
    charge.addTaxCategory(category(bill.chargeVat().category(), bill.chargeVat().rate()));
    return charge;
  }

  /** The line's share of an allowance of the whole. */
  static AllowanceChargeType allowance(Money amount) {
    return reduction(false, "Discount", amount);
  }

  static ItemType item(BillLine line) {
    var item = new ItemType();
    item.setName(line.name());
    if (!line.product().isBlank()) {
      var identification = new ItemIdentificationType();
      identification.setID(line.product());
      item.setSellersItemIdentification(identification);
    }
    item.addClassifiedTaxCategory(category(line.vat().category(), line.vat().rate()));
    return item;
  }

  static PriceType price(BillLine line) {
    var price = new PriceType();
    price.setPriceAmount(line.price()).setCurrencyID(code(line.net()));
    return price;
  }

  static PeriodType period(BillFacts.Covered covered) {
    var period = new PeriodType();
    period.setStartDate(covered.from());
    period.setEndDate(covered.to());
    return period;
  }

  static PaymentMeansType paymentMeans(Seller seller, String reference) {
    var means = new PaymentMeansType();
    means.setPaymentMeansCode(CREDIT_TRANSFER);
    means.addPaymentID(new PaymentIDType(reference));
    var account = new FinancialAccountType();
    account.setID(seller.iban());
    account.setName(seller.name());
    var bank = new BranchType();
    bank.setID(seller.bic());
    account.setFinancialInstitutionBranch(bank);
    means.setPayeeFinancialAccount(account);
    return means;
  }

  static String code(Money money) {
    return money.currency().getCurrencyCode();
  }

  private static AllowanceChargeType reduction(boolean charge, String reason, Money amount) {
    var type = new AllowanceChargeType();
    type.setChargeIndicator(charge);
    type.addAllowanceChargeReason(new AllowanceChargeReasonType(reason));
    type.setAmount(amount.amount()).setCurrencyID(code(amount));
    return type;
  }
}
