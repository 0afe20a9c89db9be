package voti.kit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items in the list's order
 * @param next the cursor of the next page; {@code null} on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /** Items are copied. */
  public Page {
    items = List.copyOf(items);
  }

  /** All there is. */
  public static <T> Page<T> of(List<T> items) {
    return new Page<>(items, null);
  }
}
