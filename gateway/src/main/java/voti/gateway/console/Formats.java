package voti.gateway.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Writes figures, dates and words as the reader's language does; nothing is written as a dash. */
public final class Formats {

  private static final String NOTHING = "–";

  private final Locale locale;
  private final ZoneId zone;
  private final MessageSource messages;

  Formats(Locale locale, ZoneId zone, MessageSource messages) {
    this.locale = locale;
    this.zone = zone;
    this.messages = messages;
  }

  /** An amount without its currency: {@code 5,805.00}, in Estonian {@code 5 805,00}. */
  public String amount(@Nullable Object money) {
    return money instanceof Map<?, ?> of ? figure(of.get("amount")) : figure(money);
  }

  /** An amount with its currency. */
  public String money(@Nullable Object money) {
    return money instanceof Map<?, ?> of && of.get("amount") != null
        ? figure(of.get("amount")) + "\u00a0" + of.get("currency")
        : figure(money);
  }

  /** The currency of an amount, or empty. */
  public String currency(@Nullable Object money) {
    return money instanceof Map<?, ?> of ? String.valueOf(of.get("currency")) : "";
  }

  /** A quantity with its unit in words. */
  public String quantity(@Nullable Object quantity) {
    if (!(quantity instanceof Map<?, ?> of) || of.get("amount") == null) {
      return plain(quantity);
    }
    return plain(of.get("amount")) + "\u00a0" + word("unit", of.get("unit"));
  }

  /** The bare number of a quantity or an amount, as an input wants it. */
  public String bare(@Nullable Object quantity) {
    var value = quantity instanceof Map<?, ?> of ? of.get("amount") : quantity;
    return value == null ? "" : value.toString();
  }

  /** A number with the decimals it has, grouped. */
  public String plain(@Nullable Object number) {
    return write(number, false);
  }

  /** A number with at least two decimals, grouped. */
  public String figure(@Nullable Object number) {
    return write(number, true);
  }

  /** Days past due; a dash for what is not. */
  public String late(@Nullable Object days) {
    return count(days) > 0 ? plain(days) : NOTHING;
  }

  /** A whole number on which the choice of words depends; nothing is none. */
  public long count(@Nullable Object number) {
    return number == null ? 0 : Long.parseLong(number.toString());
  }

  /** A percentage: {@code 8.60 %}. */
  public String percent(@Nullable Object number) {
    return number == null ? NOTHING : plain(number) + "\u00a0%";
  }

  /** A part as percent of a whole, with one decimal; of nothing there is no part. */
  public String share(@Nullable Object part, @Nullable Object whole) {
    var all = new BigDecimal(String.valueOf(whole));
    return all.signum() == 0
        ? NOTHING
        : percent(
            new BigDecimal(String.valueOf(part))
                .multiply(BigDecimal.valueOf(100))
                .divide(all, 1, RoundingMode.HALF_UP));
  }

  /** A margin, which is an amount or a percentage. */
  public String margin(@Nullable Object margin) {
    return margin instanceof Map<?, ?> ? money(margin) : percent(margin);
  }

  /** A date, a moment or a month in the reader's way. */
  public String date(@Nullable Object value) {
    if (value == null || value.toString().isEmpty()) {
      return NOTHING;
    }
    var text = value.toString();
    try {
      if (text.length() == 7) {
        return YearMonth.parse(text).format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
      }
      var day = estonian() ? "d.MM.yyyy" : "d MMM yyyy";
      return text.length() == 10
          ? LocalDate.parse(text).format(DateTimeFormatter.ofPattern(day, locale))
          : Instant.parse(text)
              .atZone(zone)
              .format(DateTimeFormatter.ofPattern(day + " HH:mm:ss", locale));
    } catch (DateTimeParseException asItIs) {
      return text;
    }
  }

  /** A word of a closed list ({@code state.confirmed}); a new word is shown as it came. */
  public String word(String list, @Nullable Object value) {
    if (value == null || value.toString().isEmpty()) {
      return NOTHING;
    }
    var text = value.toString();
    return String.valueOf(
        messages.getMessage(list + "." + text, null, text.replace('-', ' '), locale));
  }

  /**
   * The instant that a person means by what is in the address or typed: an instant or local time.
   */
  public @Nullable String instant(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return typed.endsWith("Z")
          ? Instant.parse(typed).toString()
          : LocalDateTime.parse(typed).atZone(zone).toInstant().toString();
    } catch (DateTimeParseException notATime) {
      return null;
    }
  }

  /** The same moment as a date-time control wants it, to the millisecond. */
  public String local(@Nullable String instant) {
    return instant == null
        ? ""
        : Instant.parse(instant)
            .atZone(zone)
            .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT));
  }

  /** The last moment before that one. */
  public String before(@Nullable Object instant) {
    return instant == null ? "" : Instant.parse(instant.toString()).minusMillis(1).toString();
  }

  private String write(@Nullable Object number, boolean money) {
    if (number == null || number.toString().isEmpty()) {
      return NOTHING;
    }
    try {
      var value = new BigDecimal(number.toString());
      var format = new DecimalFormat("#,##0", symbols());
      format.setMaximumFractionDigits(Math.max(value.scale(), money ? 2 : 0));
      format.setMinimumFractionDigits(
          money ? Math.max(2, value.scale()) : Math.max(0, value.scale()));
      return format.format(value);
    } catch (NumberFormatException asItIs) {
      return number.toString();
    }
  }

  private DecimalFormatSymbols symbols() {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(estonian() ? '\u00a0' : ',');
    symbols.setDecimalSeparator(estonian() ? ',' : '.');
    symbols.setMinusSign('−');
    return symbols;
  }

  private boolean estonian() {
    return locale.getLanguage().equals("et");
  }
}
