package voti.credit.dunning;

/**
 * What a letter of one level says in one language, beside its figures.
 *
 * @param language {@code en} or {@code et}
 * @param level the highest in the letter
 * @param subject its heading
 * @param opening before the table
 * @param closing after it
 */
public record LetterText(
    String language, int level, String subject, String opening, String closing) {}
