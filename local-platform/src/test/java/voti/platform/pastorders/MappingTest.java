package voti.platform.pastorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voti.platform.launcher.PlatformProblem;

class MappingTest {

  static final Path REAL = Path.of("../docs/online-retail.properties");

  @TempDir Path dir;

  @Test
  void theOneOfOnlineRetailIsWhole() {
    var mapping = Mapping.of(REAL);
    assertThat(mapping.source()).isEqualTo("online-retail");
    assertThat(mapping.charges()).contains("POST", "BANK CHARGES").doesNotContain("85123A");
    assertThat(mapping.country("Channel Islands")).isEqualTo("GG");
    assertThat(mapping.country("Atlantis")).isNull();
    assertThat(mapping.productCostPercent()).isEqualTo(60);
  }

  @ParameterizedTest
  @CsvSource({
    "source=online-retail, source=Online Retail, source is a code",
    "currency=GBP, currency=Pounds, currency is a currency",
    "zone=Europe/London, zone=Nowhere, zone is a time zone",
    "date=yyyy, date=bbb, date is a pattern",
    "column.number=InvoiceNo, , column.number is missing",
    "column.number=InvoiceNo, column.nummer=InvoiceNo, column.nummer is no key",
  })
  void whatIsWrongIsNamed(
      String before, @org.jspecify.annotations.Nullable String after, String said)
      throws IOException {
    var text = Files.readString(REAL);
    assertThat(text).contains(before);
    var file = dir.resolve("wrong.properties");
    Files.writeString(file, text.replace(before, after == null ? "" : after));
    assertThatThrownBy(() -> Mapping.of(file))
        .isInstanceOf(PlatformProblem.class)
        .hasMessageContaining(said);
  }

  @Test
  void aCustomerIsWhatTheFileOfAccountsSaysElseAGlnOfItsNumber() throws IOException {
    Files.writeString(
        dir.resolve("customers.csv"),
        "customer,account\n17850,acc-7f-0192f3a0-0001-7000-8000-000000000001\n");
    var file = dir.resolve("m.properties");
    Files.writeString(file, Files.readString(REAL) + "\naccounts=customers.csv\n");
    var customers = Customers.of(Mapping.of(file));
    assertThat(customers.account("17850")).isEqualTo("acc-7f-0192f3a0-0001-7000-8000-000000000001");
    assertThat(customers.account("12583")).isEqualTo("2900000125834");
    assertThat(customers.account("12345678901")).as("too long for a GLN").isNull();
    assertThat(customers.account("X1")).isNull();
  }
}
