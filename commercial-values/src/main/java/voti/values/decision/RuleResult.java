package voti.values.decision;

/**
 * What one rule said. Passed rules are kept too.
 *
 * @param rule its name, kebab case: {@code discount-stays-within-mandate}
 * @param passed whether all is well
 * @param sentence what it found, in English, with the figures
 */
public record RuleResult(String rule, boolean passed, String sentence) {}
