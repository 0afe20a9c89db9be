package voti.orders.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who we are in documents, from {@code voti.seller}; the defaults are an invented company for the
 * local platform.
 *
 * @param name as registered
 * @param gln our address in the Peppol network
 * @param registrationNumber in the trade register
 * @param vatNumber with the country's prefix
 * @param country ISO 3166-1
 * @param street of the address, as are {@code city} and {@code postalCode}
 */
@ConfigurationProperties("voti.seller")
public record SellerParty(
    @DefaultValue("Põhjala Kaubandus OÜ") String name,
    @DefaultValue("4740000000001") String gln,
    @DefaultValue("12345678") String registrationNumber,
    @DefaultValue("EE123456780") String vatNumber,
    @DefaultValue("EE") String country,
    @DefaultValue("Rävala pst 1") String street,
    @DefaultValue("Tallinn") String city,
    @DefaultValue("10143") String postalCode) {}
