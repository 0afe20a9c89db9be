package voti.platform.pastorders;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.platform.launcher.PlatformProblem;

/**
 * How to read one system's file of invoice lines: a file of properties, of which {@code
 * docs/import-orders.md} has every key.
 */
public final class Mapping {

  private static final List<String> COLUMNS =
      List.of("number", "product", "name", "quantity", "date", "price", "account", "country");
  private static final Set<String> OPTIONAL_COLUMNS = Set.of("name", "country");
  private static final Set<String> KEYS =
      Set.of(
          "source",
          "currency",
          "zone",
          "date",
          "cancellation",
          "charges",
          "countries",
          "accounts",
          "gln.prefix",
          "product.unit",
          "product.cost.percent");

  private final Path file;
  private final Properties said = new Properties();

  private Mapping(Path file) {
    this.file = file;
  }

  /**
   * The mapping in a file.
   *
   * @throws PlatformProblem naming the key that is missing, unknown or wrong
   */
  public static Mapping of(Path file) {
    var mapping = new Mapping(file);
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      mapping.said.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new PlatformProblem("The mapping " + file + " cannot be read.", unreadable);
    }
    mapping.check();
    return mapping;
  }

  private void check() {
    var unknown = new TreeSet<>(said.stringPropertyNames());
    unknown.removeIf(
        key ->
            KEYS.contains(key)
                || key.startsWith("country.")
                || (key.startsWith("column.") && COLUMNS.contains(key.substring(7))));
    if (!unknown.isEmpty()) {
      throw problem(unknown.first(), "is no key of a mapping");
    }
    if (!source().matches("[a-z0-9][a-z0-9-]{0,39}")) {
      throw problem("source", "is a code of up to 40 small letters, digits and hyphens");
    }
    currency();
    zone();
    dates();
    COLUMNS.stream().filter(name -> !OPTIONAL_COLUMNS.contains(name)).forEach(this::column);
  }

  /**
   * What the older system is called here: with the number it identifies an invoice of an account.
   */
  public String source() {
    return required("source");
  }

  Currency currency() {
    try {
      return Currency.getInstance(required("currency"));
    } catch (IllegalArgumentException none) {
      throw problem("currency", "is a currency as EUR");
    }
  }

  ZoneId zone() {
    try {
      return ZoneId.of(required("zone"));
    } catch (DateTimeException none) {
      throw problem("zone", "is a time zone as Europe/London");
    }
  }

  DateTimeFormatter dates() {
    try {
      return DateTimeFormatter.ofPattern(required("date"), Locale.ROOT);
    } catch (IllegalArgumentException wrong) {
      throw problem("date", "is a pattern as yyyy-MM-dd'T'HH:mm:ss");
    }
  }

  /** The header of a column; {@code null} where it is optional and not there. */
  @Nullable String column(String name) {
    return OPTIONAL_COLUMNS.contains(name)
        ? said.getProperty("column." + name)
        : required("column." + name);
  }

  /** Numbers of what was cancelled or came back begin so; {@code null}: nothing is a return. */
  @Nullable String cancellation() {
    return optional("cancellation");
  }

  /** Product codes that are charges and no goods. */
  Set<String> charges() {
    return list("charges");
  }

  /** Only lines of these countries are taken; empty: of all. */
  Set<String> countries() {
    return list("countries");
  }

  /** A file with columns customer and account, beside the mapping. */
  @Nullable Path accounts() {
    var name = optional("accounts");
    return name == null ? null : file.resolveSibling(name);
  }

  /** What the GLNs begin with that stand for customers who are in no file. */
  @Nullable String glnPrefix() {
    var prefix = optional("gln.prefix");
    if (prefix != null && !prefix.matches("[0-9]{1,9}")) {
      throw problem("gln.prefix", "is 1 to 9 digits");
    }
    return prefix;
  }

  /** The ISO code of a country as the file writes it; {@code null} when the mapping has none. */
  @Nullable String country(String written) {
    return written.matches("[A-Z]{2}") ? written : optional("country." + written);
  }

  String productUnit() {
    return required("product.unit");
  }

  /** Which part of its median price a product that is made is said to cost, in percent. */
  int productCostPercent() {
    var percent = required("product.cost.percent");
    if (!percent.matches("[1-9][0-9]?|100")) {
      throw problem("product.cost.percent", "is 1 to 100");
    }
    return Integer.parseInt(percent);
  }

  PlatformProblem problem(String key, String what) {
    return new PlatformProblem("The mapping " + file + ": " + key + " " + what + ".");
  }

  private String required(String key) {
    var value = optional(key);
    if (value == null) {
      throw problem(key, "is missing");
    }
    return value;
  }

  private @Nullable String optional(String key) {
    var value = said.getProperty(key);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private Set<String> list(String key) {
    var value = optional(key);
    return value == null
        ? Set.of()
        : Arrays.stream(value.split(","))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }
}
