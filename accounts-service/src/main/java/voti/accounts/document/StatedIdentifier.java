package voti.accounts.document;

import org.jspecify.annotations.Nullable;

/**
 * An identifier as a document states it, and whether it can be used.
 *
 * @param element where it stands: {@code /Order/BuyerCustomerParty/Party/EndpointID}
 * @param scheme as stated; {@code null} when the document does not say
 * @param value as stated
 * @param use {@code identifies}, {@code kept-unverified} or {@code not-usable}
 * @param reason in one sentence
 */
public record StatedIdentifier(
    String element, @Nullable String scheme, String value, String use, String reason) {

  static final String IDENTIFIES = "identifies";
  static final String KEPT = "kept-unverified";
  static final String NOT_USABLE = "not-usable";
}
