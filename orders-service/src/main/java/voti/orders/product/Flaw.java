package voti.orders.product;

import java.util.Optional;

/**
 * What is wrong with a statement.
 *
 * @param rule it breaks, kebab case
 * @param field it is about
 * @param sentence why
 */
record Flaw(String rule, String field, String sentence) {

  static Optional<Flaw> when(boolean flawed, String rule, String field, String sentence) {
    return flawed ? Optional.of(new Flaw(rule, field, sentence)) : Optional.empty();
  }
}
