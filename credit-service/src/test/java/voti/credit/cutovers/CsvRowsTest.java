package voti.credit.cutovers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import voti.kit.document.BadDocument;

class CsvRowsTest {

  private static List<CsvRows.Row> rows(String text, char separator) {
    var csv = new CsvRows(new StringReader(text), separator, 1);
    var rows = new ArrayList<CsvRows.Row>();
    for (var row = csv.row(); row.isPresent(); row = csv.row()) {
      rows.add(row.get());
    }
    return rows;
  }

  @Test
  void fieldsAreReadWithTheLineAtWhichTheirRowBegins() {
    assertThat(rows("\uFEFFa,b\r\n\n1,\"x, \"\"y\"\"\nz\"\n , 2 \n3", ','))
        .containsExactly(
            new CsvRows.Row(1, List.of("a", "b")),
            new CsvRows.Row(3, List.of("1", "x, \"y\"\nz")),
            new CsvRows.Row(5, List.of("", "2")),
            new CsvRows.Row(6, List.of("3")));
    assertThat(rows("a;b,c\n", ';')).containsExactly(new CsvRows.Row(1, List.of("a", "b,c")));
  }

  @Test
  void aQuoteThatIsNotClosedIsNamedByItsLine() {
    assertThatThrownBy(() -> rows("a\n\"b\nc", ','))
        .isInstanceOfSatisfying(
            BadDocument.class, bad -> assertThat(bad.element()).isEqualTo("line 2"));
    assertThatThrownBy(() -> rows("\"b\"c\n", ',')).isInstanceOf(BadDocument.class);
  }
}
