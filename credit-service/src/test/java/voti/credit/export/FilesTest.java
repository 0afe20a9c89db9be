package voti.credit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

  private static final Table TABLE =
      new Table(
          "some",
          List.of("name", "amount", "due", "items"),
          List.of(
              List.of("Bygg \"A\", Färg", new BigDecimal("-1234.50"), day("2026-03-01"), 3),
              Arrays.asList("=1+1", null, null, 0)));

  @Test
  void csvQuotesWhatItMustAndDisarmsFormulas() {
    assertThat(new String(Csv.write(TABLE), StandardCharsets.UTF_8))
        .isEqualTo(
            "name,amount,due,items\r\n"
                + "\"Bygg \"\"A\"\", Färg\",-1234.50,2026-03-01,3\r\n"
                + "'=1+1,,,0\r\n");
  }

  @Test
  void xlsxHasNumbersAsNumbersAndDatesAsDates(@TempDir Path folder) throws IOException {
    var file = java.nio.file.Files.write(folder.resolve("some.xlsx"), Xlsx.write(TABLE));
    var parts = new TreeMap<String, String>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        var bytes = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    var sheet = parts.get("xl/worksheets/sheet1.xml");
    // 1 March 2026 is day 46,082 of a spreadsheet.
    assertThat(sheet).contains("<v>-1234.50</v>").contains("<v>46082.0<").contains("<v>3</v>");
    assertThat(parts.get("xl/sharedStrings.xml")).contains("F&#xe4;rg").contains("=1+1");
    assertThat(sheet).doesNotContain("<f>");
  }

  @Test
  void theSameTableIsTheSameFileWheneverItIsWritten() throws InterruptedException {
    var first = Xlsx.write(TABLE);
    Thread.sleep(5);
    assertThat(Xlsx.write(TABLE)).isEqualTo(first);
    assertThat(Files.sha256(TABLE)).hasSize(64).isEqualTo(Files.sha256(TABLE));
  }

  @Test
  void aFormatThatIsNoneIsNamed() {
    assertThatThrownBy(() -> Files.answer("ods", TABLE, () -> TABLE))
        .hasMessage("format is json, csv or xlsx, not ods");
  }

  @Test
  void aRowThatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> new Table("t", List.of("a", "b"), List.of(List.of("one"))))
        .isInstanceOf(IllegalStateException.class);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
