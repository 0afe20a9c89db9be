package voti.credit.cutover;

/**
 * A row that was not taken. It can be sent again when it is mended.
 *
 * @param line where it begins in the file, the header being line 1
 * @param key what it is about, as far as that could be read
 * @param field the column; empty when it is the row as a whole
 * @param reason in one sentence
 */
public record RefusedRow(int line, String key, String field, String reason) {}
