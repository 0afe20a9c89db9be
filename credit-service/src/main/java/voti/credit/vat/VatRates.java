package voti.credit.vat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voti.values.Percentage;

/**
 * Which rates a country charges from which day: data, not code ({@code policies/vat-rates.json}).
 *
 * @param source where the figures come from
 * @param countries by ISO 3166-1 code
 */
public record VatRates(String source, Map<String, List<Since>> countries) {

  /**
   * The rates from a day on, until the next.
   *
   * @param from first day
   * @param standard the standard rate
   * @param reduced the others above zero
   */
  public record Since(LocalDate from, Percentage standard, List<Percentage> reduced) {

    boolean has(Percentage rate) {
      return standard.equals(rate) || reduced.contains(rate);
    }
  }

  /** The rates of a country at the day of supply; empty where the table knows none. */
  public Optional<Since> on(String country, LocalDate day) {
    return countries.getOrDefault(country, List.of()).stream()
        .filter(rates -> !rates.from().isAfter(day))
        .max(Comparator.comparing(Since::from));
  }

  /** The standard rate of a country at the day of supply; empty where the table knows none. */
  public Optional<Percentage> standard(String country, LocalDate day) {
    return on(country, day).map(Since::standard);
  }
}
