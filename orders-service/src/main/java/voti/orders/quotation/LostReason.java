package voti.orders.quotation;

import java.util.Locale;

/** Why a quotation was lost. */
public enum LostReason {
  /** Our price. */
  PRICE,
  /** Somebody else was chosen, whatever the price. */
  COMPETITOR,
  /** We cannot deliver when it is wanted. */
  DELIVERY_TIME,
  /** We do not have what is wanted. */
  ASSORTMENT,
  /** Our terms of payment or delivery. */
  TERMS,
  /** Nothing is bought. */
  NO_NEED,
  /** Nobody answers. */
  NO_ANSWER,
  /** Anything else, in the words beside it. */
  OTHER;

  /** As answers and messages write it: {@code delivery-time}. */
  public String shown() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason that is written so. */
  public static LostReason of(String shown) {
    return valueOf(shown.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
