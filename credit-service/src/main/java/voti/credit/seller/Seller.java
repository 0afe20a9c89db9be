package voti.credit.seller;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The seller as bills name it, from {@code voti.seller}; the defaults are an invented company for
 * the local platform.
 *
 * @param name as registered
 * @param registrationNumber in the trade register
 * @param vatNumber with the country's prefix
 * @param gln the Global Location Number, and the address in the Peppol network (scheme 0088)
 * @param country ISO 3166-1; its holidays are rest days and its VAT rates apply
 * @param iban where to pay
 * @param street of its address, as are {@code city} and {@code postalCode}
 * @param bic of that bank
 */
@ConfigurationProperties("voti.seller")
public record Seller(
    @DefaultValue("Põhjala Kaubandus OÜ") String name,
    @DefaultValue("12345678") String registrationNumber,
    @DefaultValue("EE123456780") String vatNumber,
    @DefaultValue("4740000000001") String gln,
    @DefaultValue("EE") String country,
    @DefaultValue("Rävala pst 1") String street,
    @DefaultValue("Tallinn") String city,
    @DefaultValue("10143") String postalCode,
    @DefaultValue("EE382200221020145685") String iban,
    @DefaultValue("HABAEE2X") String bic,
    @DefaultValue("arved@pohjala.example") String email) {}
