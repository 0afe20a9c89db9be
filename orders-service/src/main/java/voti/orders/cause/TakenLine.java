package voti.orders.cause;

import org.jspecify.annotations.Nullable;
import voti.orders.csv.FileTaken;

/**
 * What became of one line of a file of causes.
 *
 * @param line its number, the header is 1
 * @param code the cause's; {@code null} where the line names none
 * @param outcome {@code taken}, {@code unchanged}, {@code refused}
 * @param field the column that is wrong; {@code null} where none is
 * @param sentence what happened, or why not
 * @param position of its commit; zero when nothing was written
 */
record TakenLine(
    int line,
    @Nullable String code,
    String outcome,
    @Nullable String field,
    String sentence,
    long position)
    implements FileTaken.Line {}
