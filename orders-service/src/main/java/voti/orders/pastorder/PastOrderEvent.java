package voti.orders.pastorder;

import voti.values.ConcernsAccount;

/**
 * What became known of an account's past orders. Nothing of it asks for credit, for goods or for a
 * bonus: all that is over.
 */
public sealed interface PastOrderEvent extends ConcernsAccount {

  String pastOrders();

  @Override
  String account();

  /** The older system that tells it. */
  String source();

  /** The account had bought this. */
  record PastOrderImported(String pastOrders, String account, String source, PastOrder order)
      implements PastOrderEvent {}

  /** The account had brought this back, or an order of it had been cancelled. */
  record PastReturnImported(String pastOrders, String account, String source, PastOrder order)
      implements PastOrderEvent {}

  /**
   * The number is known with other content; what was taken first stands.
   *
   * @param content hash of what was refused
   */
  record PastOrderContradicted(
      String pastOrders,
      String account,
      String source,
      String number,
      String content,
      String sentence)
      implements PastOrderEvent {}
}
