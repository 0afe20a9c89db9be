package voti.orders.document;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who we are in documents.
 *
 * @param name as registered
 * @param gln our address in the Peppol network and in EDIFACT
 */
@Component
record SellerParty(
    @Value("${voti.seller.name:Põhjala Kaubandus OÜ}") String name,
    @Value("${voti.seller.gln:4740000000001}") String gln) {}
