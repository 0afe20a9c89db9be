package voti.orders.document;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.edifact.Written.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import voti.orders.edifact.Interchange;
import voti.orders.edifact.Written;
import voti.orders.edifact.Written.Service;

/** An order that is written and read is the same order, whatever the service characters. */
class EdifactOrderPropertiesTest {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

  record Line(String gtin, String sku, BigDecimal quantity, BigDecimal amount) {}

  record Said(String number, LocalDate day, String text, List<Line> lines) {}

  @Property(tries = 300)
  void isReadAsWritten(@ForAll("services") Service service, @ForAll("orders") Said said) {
    for (var release : List.of("96A", "01B")) {
      var order = read(service, said, release);
      assertThat(order.number()).isEqualTo(said.number());
      assertThat(order.issuedOn()).isEqualTo(said.day());
      assertThat(order.wanted().until()).isEqualTo(said.day().plusDays(3));
      assertThat(order.said()).isEqualTo(said.text());
      assertThat(order.lines().stream().map(EdifactOrderPropertiesTest::line).toList())
          .isEqualTo(said.lines());
    }
  }

  private static Line line(EdifactLine line) {
    var amount = line.amount();
    return new Line(
        String.valueOf(line.gtin()),
        String.valueOf(line.statedSku()),
        line.stated(),
        amount == null ? BigDecimal.ZERO : amount.amount());
  }

  private static EdifactOrder read(Service service, Said said, String release) {
    var file = new Written(service);
    var segments = new ArrayList<String>();
    segments.add(file.segment("BGM", "220", said.number(), "9"));
    segments.add(file.segment("DTM", of("137", DAY.format(said.day()), "102")));
    segments.add(file.segment("DTM", of("63", DAY.format(said.day().plusDays(3)), "102")));
    segments.add(file.segment("FTX", "AAI", "", "", said.text()));
    segments.add(file.segment("NAD", "BY", of("7300070011115", "", "9")));
    segments.add(file.segment("NAD", "SU", of("4740000000001", "", "9")));
    segments.add(file.segment("CUX", of("2", "SEK", "9")));
    for (var i = 0; i < said.lines().size(); i++) {
      var line = said.lines().get(i);
      var kind = release.equals("96A") ? "EN" : "SRV";
      segments.add(file.segment("LIN", String.valueOf(i + 1), "", of(line.gtin(), kind)));
      segments.add(file.segment("PIA", "1", of(line.sku(), "SA")));
      segments.add(
          file.segment("QTY", of("21", file.number(line.quantity().toPlainString()), "PCE")));
      segments.add(file.segment("MOA", of("203", file.number(line.amount().toPlainString()))));
    }
    segments.add(file.segment("UNS", "S"));
    file.message("1", "ORDERS", release, segments);
    return EdifactOrder.of(Interchange.read(file.bytes()).messages().getFirst());
  }

  /** Five different characters, of those that no tag, number or code is made of. */
  @Provide
  Arbitrary<Service> services() {
    var characters = List.of(':', '+', '?', '\'', '*', '|', '!', '~', ';', '<', '^', '%');
    return Combinators.combine(Arbitraries.shuffle(characters), Arbitraries.of('.', ','))
        .as((all, mark) -> new Service(all.get(0), all.get(1), mark, all.get(2), all.get(3), true));
  }

  @Provide
  Arbitrary<Said> orders() {
    return Combinators.combine(
            texts(1, 17),
                Arbitraries.integers().between(0, 9999).map(LocalDate.of(2010, 1, 1)::plusDays),
            texts(1, 70), lines().list().ofMinSize(1).ofMaxSize(30))
        .as(Said::new);
  }

  private static Arbitrary<Line> lines() {
    return Combinators.combine(
            Arbitraries.strings().numeric().ofLength(13),
            texts(1, 20),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("99999")).ofScale(3),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("99999")).ofScale(2))
        .as(Line::new);
  }

  /** Printable texts of Latin letters and every character that may be a service character. */
  private static Arbitrary<String> texts(int least, int most) {
    return Arbitraries.strings()
        .withChars(":+?'*|!~;<^%.,-õäöüÕabcXYZ0189")
        .ofMinLength(least)
        .ofMaxLength(most);
  }
}
