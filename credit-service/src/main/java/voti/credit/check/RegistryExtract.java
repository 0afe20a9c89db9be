package voti.credit.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the business register says.
 *
 * @param status as the register writes it, lower case: {@code registered}, {@code liquidation}
 * @param foundedOn when the firm was entered
 * @param sector by NACE: a section ({@code F}) or a division ({@code 43})
 * @param country ISO 3166, two letters
 */
public record RegistryExtract(
    Evidence evidence,
    @Nullable String status,
    @Nullable LocalDate foundedOn,
    @Nullable String sector,
    @Nullable String country)
    implements Input {

  @Override
  public String kind() {
    return "registry-extract";
  }
}
