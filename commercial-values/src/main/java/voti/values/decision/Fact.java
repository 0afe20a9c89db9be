package voti.values.decision;

/**
 * One thing a decision was based on.
 *
 * @param name in the field's words, kebab case: {@code headroom}
 * @param value as text: a decimal, a date, an id
 */
public record Fact(String name, String value) {}
