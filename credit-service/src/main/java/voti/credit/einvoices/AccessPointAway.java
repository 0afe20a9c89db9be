package voti.credit.einvoices;

import org.jspecify.annotations.Nullable;

/** The access point does not answer, or not as agreed; it is asked again later. */
final class AccessPointAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AccessPointAway(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
