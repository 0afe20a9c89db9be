package voti.planning.payscheme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A figure of a plan that pay can depend on. */
public enum PaidMeasure {
  @JsonProperty("volume")
  VOLUME,
  @JsonProperty("active-base")
  ACTIVE_BASE,
  @JsonProperty("new-clients")
  NEW_CLIENTS
}
