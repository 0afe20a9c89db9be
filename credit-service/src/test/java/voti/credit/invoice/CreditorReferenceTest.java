package voti.credit.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CreditorReferenceTest {

  @Test
  void thePublishedExampleOfTheStandardIsValid() {
    // ISO 11649's own example, as banks print it.
    assertThat(CreditorReference.isValid("RF18 5390 0754 7034")).isTrue();
    assertThat(CreditorReference.of("539007547034")).isEqualTo("RF18539007547034");
    assertThat(CreditorReference.isValid("RF19 5390 0754 7034")).isFalse();
  }

  @Test
  void theEstonianNumberHasItsPublishedCheckDigit() {
    // The Estonian Banking Association's example: 1234561 is 123456 with check digit 1.
    assertThat(CreditorReference.estonianOf("123456")).isEqualTo("1234561");
    assertThat(CreditorReference.isValidEstonian("1234561")).isTrue();
    assertThat(CreditorReference.isValidEstonian("1234562")).isFalse();
  }

  @Property(tries = 200)
  void everyInvoiceNumberGivesAValidReference(
      @ForAll @IntRange(min = 2000, max = 2100) int year,
      @ForAll @IntRange(min = 1, max = 999_999) int ordinal) {
    var number = "%d-%06d".formatted(year, ordinal);

    assertThat(CreditorReference.isValid(CreditorReference.of(number))).isTrue();
    assertThat(CreditorReference.isValidEstonian(CreditorReference.estonianOf(number))).isTrue();
  }
}
