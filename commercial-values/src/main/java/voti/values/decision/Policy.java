package voti.values.decision;

/**
 * The policy a decision followed.
 *
 * @param name {@code discount-band}
 * @param version of the policy's data, not of the code
 */
public record Policy(String name, String version) {}
