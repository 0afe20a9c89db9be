package voti.credit.integration.published.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import voti.values.Money;

/** Leaves as {@code voti.credit.limit-decided.v1}; its fields are described by its schema. */
record LimitDecided(
    String account,
    Money limit,
    String checkId,
    @JsonProperty("class") String creditClass,
    String decidedBy,
    LocalDate on) {}
