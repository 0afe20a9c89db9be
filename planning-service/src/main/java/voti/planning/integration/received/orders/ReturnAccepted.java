package voti.planning.integration.received.orders;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/** Our reading of {@code voti.orders.return-accepted.v1}: how much came back of which dispatch. */
record ReturnAccepted(
    @JsonProperty("return") String goodsReturn,
    String account,
    String dispatch,
    LocalDate acceptedOn,
    List<NetLine> lines) {}
