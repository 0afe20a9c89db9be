package voti.credit.confirmation;

/**
 * The words of a letter beside its figures.
 *
 * @param subject its title
 * @param opening what is asked
 * @param closing how to answer
 */
public record ConfirmationText(String subject, String opening, String closing) {}
