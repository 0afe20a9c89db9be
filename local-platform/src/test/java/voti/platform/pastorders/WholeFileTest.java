package voti.platform.pastorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voti.platform.csv.CsvFile;

/** The file of UCI Online Retail adds up to what is known of it, each line sent or reported. */
class WholeFileTest {

  private static final Path REAL = Path.of("../../shared/data/online-retail/online-retail.csv.gz");

  @TempDir Path dir;

  @Test
  void whatIsSentAndWhatIsReportedIsTheWholeFileToTheCent() throws IOException {
    assumeTrue(Files.exists(REAL), "the file of UCI Online Retail is not here");
    var mapping = Mapping.of(MappingTest.REAL);
    var lines = dir.resolve("lines.csv");
    var report = dir.resolve("report.csv");
    try (var reported = new Report(report)) {
      var read = new FileLines(mapping, Customers.of(mapping), reported);
      read.split(REAL, lines);
      assertThat(read.whole().lines()).isEqualTo(541_909);
      assertThat(read.whole().amount()).isEqualByComparingTo(new BigDecimal("9747747.934"));
      assertThat(read.sendable().plus(reported.sum()).lines()).isEqualTo(541_909);
      assertThat(read.sendable().plus(reported.sum()).amount())
          .isEqualByComparingTo(read.whole().amount());
      assertThat(reported.sums().get(Reason.NO_CUSTOMER).lines()).isEqualTo(135_080);
      assertThat(reported.sums().get(Reason.NO_PRICE).lines()).isEqualTo(40);
      assertThat(reported.sums()).hasSize(2);
    }
    assertThat(Files.readAllLines(report)).hasSize(135_121);

    var numbers = new HashSet<String>();
    var accounts = new HashSet<String>();
    try (var rows = new CsvFile(lines)) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        var line = Line.of(CsvFile.cells(row.text(), ','));
        numbers.add(line.number());
        accounts.add(line.account());
      }
    }
    assertThat(numbers).as("of 25,900, those with a customer and a price").hasSize(22_186);
    assertThat(accounts).hasSize(4_371);
  }
}
