package voti.credit.integration.received.orders;

/** What credit reads of {@code voti.orders.order-cancelled.v1}. */
record OrderCancelled(String order, String account, String reason) {}
