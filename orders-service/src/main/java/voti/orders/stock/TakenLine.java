package voti.orders.stock;

import org.jspecify.annotations.Nullable;
import voti.orders.csv.FileTaken;

/**
 * What became of one line of a file of stock.
 *
 * @param line its number in the file, the header is 1
 * @param stock {@code stk-…}; {@code null} where the line does not say which
 * @param outcome {@code taken}, {@code unchanged}, {@code refused}
 * @param field the column that is wrong; {@code null} where none is
 * @param sentence what happened, or why not
 * @param position of its commit; zero when nothing was written
 */
record TakenLine(
    int line,
    @Nullable String stock,
    String outcome,
    @Nullable String field,
    String sentence,
    long position)
    implements FileTaken.Line {}
