package voti.kit.publishing;

/**
 * A message to publish.
 *
 * @param type {@code voti.orders.order-submitted.v1}; its topic is {@code voti.orders}
 * @param key the account, or the stream where there is none: order holds within a key
 * @param subject what it is about, an id
 * @param data a record that becomes the JSON body
 */
public record Outgoing(String type, String key, String subject, Object data) {}
