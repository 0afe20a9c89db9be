package voti.credit.bills;

import java.time.LocalDate;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DeliveryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.LocationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import org.jspecify.annotations.Nullable;
import voti.credit.parties.Party;
import voti.credit.seller.Seller;
import voti.credit.vat.VatCategory;

/** Seller, buyer and where the goods went, in UBL. */
final class UblParties {

  private static final String GLN = "0088";

  private UblParties() {}

  static SupplierPartyType seller(Seller seller, BillFacts bill) {
    var supplier = new SupplierPartyType();
    // What is not subject to VAT names no VAT number of the seller (BR-O-02).
    var untaxed = bill.lines().stream().allMatch(line -> line.vat().category() == VatCategory.O);
    var party =
        party(
            seller.gln(),
            seller.name(),
            untaxed ? null : seller.vatNumber(),
            seller.registrationNumber());
    party.setPostalAddress(
        UblParts.address(seller.street(), seller.city(), seller.postalCode(), seller.country()));
    supplier.setParty(party);
    return supplier;
  }

  static CustomerPartyType buyer(Party buyer, BillFacts bill) {
    var customer = new CustomerPartyType();
    var untaxed = bill.lines().stream().allMatch(line -> line.vat().category() == VatCategory.O);
    var party =
        party(
            buyer.gln(),
            buyer.name(),
            untaxed ? null : buyer.vatNumber(),
            buyer.registrationNumber());
    party.setPostalAddress(UblParts.address(null, null, null, buyer.country()));
    customer.setParty(party);
    return customer;
  }

  static DeliveryType delivery(@Nullable LocalDate on, @Nullable String country) {
    var delivery = new DeliveryType();
    if (on != null) {
      delivery.setActualDeliveryDate(on);
    }
    if (country != null) {
      var location = new LocationType();
      location.setAddress(UblParts.address(null, null, null, country));
      delivery.setDeliveryLocation(location);
    }
    return delivery;
  }

  private static PartyType party(
      String gln, String name, @Nullable String vatNumber, @Nullable String registration) {
    var party = new PartyType();
    party.setEndpointID(gln).setSchemeID(GLN);
    var named = new PartyNameType();
    named.setName(name);
    party.addPartyName(named);
    if (vatNumber != null && !vatNumber.isBlank()) {
      var tax = new PartyTaxSchemeType();
      tax.setCompanyID(vatNumber);
      tax.setTaxScheme(UblParts.vat());
      party.addPartyTaxScheme(tax);
    }
    var legal = new PartyLegalEntityType();
    legal.setRegistrationName(name);
    if (registration != null && !registration.isBlank()) {
      legal.setCompanyID(registration);
    }
    party.addPartyLegalEntity(legal);
    return party;
  }
}
