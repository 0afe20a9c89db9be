package voti.kit.command;

/**
 * One event of an answer.
 *
 * @param type its logical name: {@code discount-escalated}
 * @param event its payload
 */
public record Happened(String type, Object event) {}
