package voti.orders.itemnumber;

import org.jspecify.annotations.Nullable;

/**
 * Something a document asks for that we do not know.
 *
 * @param stated the number it is named by
 * @param name the buyer's words for it; {@code null}: none
 */
public record UnknownItem(StatedNumber stated, @Nullable String name) {}
