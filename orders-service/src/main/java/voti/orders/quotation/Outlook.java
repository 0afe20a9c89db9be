package voti.orders.quotation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Percentage;

/**
 * What is expected of a quotation: the opportunity it stands for.
 *
 * @param opportunity its id or number where it is kept; {@code null}: nowhere else
 * @param title what it is about
 * @param probability that it is won, 0 to 100 percent
 * @param expectedClose the day on which it is expected to be decided
 */
public record Outlook(
    @Nullable String opportunity, String title, Percentage probability, LocalDate expectedClose) {}
