package voti.credit.integration.received.orders;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import voti.credit.goods.GoodsLine;
import voti.credit.goods.ReturnedGoods;
import voti.values.Money;

/** What credit reads of {@code voti.orders.return-accepted.v1}. */
record ReturnAccepted(
    @JsonProperty("return") String returned,
    String act,
    String order,
    String debtor,
    String dispatch,
    LocalDate acceptedOn,
    String cause,
    String documentHash,
    List<GoodsLine> lines,
    Money gross) {

  ReturnedGoods goods() {
    return new ReturnedGoods(
        returned, act, order, dispatch, acceptedOn, cause, documentHash, lines, gross);
  }
}
