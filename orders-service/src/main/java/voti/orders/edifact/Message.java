package voti.orders.edifact;

import org.jspecify.annotations.Nullable;
import voti.kit.document.BadDocument;

/**
 * One message of an interchange.
 *
 * @param reference its number in the interchange (UNH, 0062)
 * @param type {@code ORDERS}
 * @param directory version and release, {@code D96A}
 * @param body its segments without UNH and UNT; of a type that is not read, none
 * @param content what it says between UNH and UNT, the same whatever the service characters
 * @param problem the first thing wrong with its segments; {@code null} for nothing
 */
public record Message(
    String reference,
    String type,
    String directory,
    Group body,
    String content,
    @Nullable BadDocument problem) {}
