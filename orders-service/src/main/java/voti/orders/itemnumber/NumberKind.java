package voti.orders.itemnumber;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a number in a buyer's document is meant to be. */
public enum NumberKind {
  /** A trade item number, whether its check digit is right or not. */
  @JsonProperty("gtin")
  GTIN,
  /** Our item number, as the buyer writes it. */
  @JsonProperty("sellers")
  SELLERS,
  /** The buyer's own. */
  @JsonProperty("buyers")
  BUYERS
}
