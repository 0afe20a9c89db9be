package voti.credit.invoice;

/** What a bill is for. */
public enum InvoiceKind {
  /** One delivery. */
  DELIVERY,
  /** The deliveries of a period. */
  COLLECTIVE,
  /** What another system billed. */
  POSTED,
  /** Goods of an order that are paid for ahead. */
  PREPAYMENT,
  /** What a bonus takes off the supplies of its period: a credit note. */
  BONUS
}
