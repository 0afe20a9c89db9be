package voti.orders.product;

import org.jspecify.annotations.Nullable;
import voti.orders.csv.FileTaken;

/**
 * What became of one line of a file of products.
 *
 * @param line its number, the header is 1
 * @param sku the product's number; {@code null} for a line that only places a family
 * @param outcome {@code taken}, {@code unchanged}, {@code refused}
 * @param field the column that is wrong; {@code null} where none is
 * @param sentence what happened, or why not
 * @param position of its commit; zero when nothing was written
 */
record TakenLine(
    int line,
    @Nullable String sku,
    String outcome,
    @Nullable String field,
    String sentence,
    long position)
    implements FileTaken.Line {}
