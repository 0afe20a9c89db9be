package voti.credit.post;

/**
 * A message with one document.
 *
 * @param to one address
 * @param mark its Message-ID, chosen by us, so that the same message is known as the same
 * @param name of the attached file
 * @param pdf the document
 */
// It is handed over once and compared with nothing.
@SuppressWarnings("ArrayRecordComponent")
public record Mail(String to, String mark, String subject, String text, String name, byte[] pdf) {}
