package voti.planning.integration.received.orders;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Our reading of {@code voti.orders.goods-delivered.v1}: who bought how much, and who sold it. */
record GoodsDelivered(
    String dispatch,
    String order,
    String account,
    @Nullable String kam,
    LocalDate deliveredOn,
    List<NetLine> lines) {}
