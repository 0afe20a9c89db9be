package voti.kit.receiving;

/** Handles one type of message from another service; a bean of the service. */
public interface Receiver {

  /** {@code voti.orders.order-submitted.v1}; its topic is {@code voti.orders}. */
  String type();

  /**
   * Handles a message whose body matches its schema. It may come more than once.
   *
   * @throws RuntimeException parks the message and holds back its key; a fault of ours ({@link
   *     TransientFault}, the store away) pauses and comes again instead
   */
  void on(ReceivedMessage message);
}
