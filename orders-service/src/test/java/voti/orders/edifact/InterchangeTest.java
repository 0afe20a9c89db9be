package voti.orders.edifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voti.kit.document.BadDocument;

class InterchangeTest {

  private static final String ORDER =
      """
      UNB+UNOC:3+7300070011115:14+4740000000001:14+100121:1000+77'
      UNH+M1+ORDERS:D:96A:UN:EAN008'
      BGM+220+A-1+9'
      DTM+137:20100121:102'
      NAD+BY+7300070011115::9'
      NAD+SU+4740000000001::9'
      CUX+2:SEK:9'
      LIN+1++7300010000001:EN'
      QTY+21:1'
      LIN+2++7300010000001:EN'
      QTY+21:48,5:LTR'
      PRI+AAA:50'
      UNS+S'
      CNT+2:2'
      UNT+14+M1'
      UNZ+1+77'
      """;

  private static Interchange read(String text) {
    return Interchange.read(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String with(String before, String after) {
    assertThat(ORDER).contains(before);
    return ORDER.replace(before, after);
  }

  /** EQD with HAN, RCS and STG stand in UNTDID D.96A, though EANCOM does without them. */
  @Test
  void whatTheDirectoryHasBeyondEancomMayStandThere() {
    var more =
        with("LIN+1++", "EQD+CN'HAN+HWC'RCS+9'LIN+1++")
            .replace("PRI+AAA:50'", "PRI+AAA:50'EQD+CN'HAN+HWC'RCS+9'STG+1+1'QTY+21:1'MOA+203:5'")
            .replace("UNT+14", "UNT+23");
    assertThat(read(more).messages().getFirst().problem()).isNull();
    var misplaced = with("UNS+S'", "HAN+HWC'UNS+S'").replace("UNT+14", "UNT+15");
    assertThat(read(misplaced).messages().getFirst().problem()).isNotNull();
  }

  @Test
  void anOrderIsReadIntoItsGroups() {
    var message = read(ORDER).messages().getFirst();
    assertThat(message.problem()).isNull();
    assertThat(message.type()).isEqualTo("ORDERS");
    assertThat(message.directory()).isEqualTo("D96A");
    var second = message.body().groups("LIN").get(1);
    var quantity = second.segment("QTY", "21").orElseThrow();
    assertThat(quantity.where()).isEqualTo("LIN 2, QTY+21");
    assertThat(quantity.decimal(1, 2)).isEqualByComparingTo("48.5");
    assertThat(second.group("PRI", "AAA")).isPresent();
    assertThat(message.body().segment("CNT", "2").orElseThrow().where()).isEqualTo("CNT+2");
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          QTY+21:48,5:LTR      | QTY+21            | LIN 2, QTY+21     | Element 1.2 is missing
          QTY+21:48,5:LTR      | QTY               | LIN 2, QTY        | Element 1 is missing
          QTY+21:48,5:LTR      | QTY+21:5:LTR:X    | LIN 2, QTY+21     | more than the segment has
          PRI+AAA:50           | PRI+AAAAAA:50     | LIN 2, PRI+AAAAAA | is too long
          PRI+AAA:50           | XYZ+AAA:50        | LIN 2, XYZ+AAA    | not a segment of this message
          CUX+2:SEK:9          | QTY+21:1          | QTY+21            | must not stand here
          DTM+137:20100121:102 | FTX+AAI+++Hello   | DTM               | DTM is missing before FTX
          UNS+S                | FTX+AAI+++Hello   | LIN 2, FTX+AAI    | must not stand here
          UNT+14+M1            | UNT+15+M1         | UNT               | The count is 15
          UNT+14+M1            | UNT+14+M2         | UNT               | The reference M2
          """)
  void whatIsWrongInAMessageIsSaidBySegment(
      String before, String after, String where, String sentence) {
    var problem = Objects.requireNonNull(read(with(before, after)).messages().getFirst().problem());
    assertThat(problem.element()).as(problem.getMessage()).isEqualTo(where);
    assertThat(problem).hasMessageContaining(sentence);
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UNZ+1+77    | UNZ+2+77  | UNZ | The count is 2
          UNZ+1+77    | UNZ+1+78  | UNZ | The reference 78
          UNZ+1+77    | UNX+1+77  | UNX | cannot be read
          UNB+UNOC    | UNB+UNOD  | UNB | we read UNOA
          +100121     | +         | UNB | Element 4
          UNOC:3      | UNOC      | byte 58 | version
          UNOC:3      | UNOC:9    | UNB | Element 1.2 "9" is not a code
          """)
  void whatIsWrongAroundMessagesRefusesAll(
      String before, String after, String where, String sentence) {
    refused(with(before, after), where, sentence);
  }

  @Test
  void aSecondInterchangeInAFileIsRefused() {
    refused(ORDER + ORDER, "UNB", "one interchange");
    refused(ORDER + "and more", "UNZ", "cannot be read");
  }

  @Test
  void charactersAreThoseOfTheInterchangesSet() {
    var estonian = with("LIN+1", "LIN+1").replace("A-1", "Õ-1");
    assertThat(number(read(estonian))).isEqualTo("Õ-1");
    refused(estonian.replace("UNOC", "UNOB"), "byte 101", "0xD5");
    refused(ORDER.replace("A-1", "\u0093-1"), "byte 101", "0x93");
    refused(ORDER.replace("A-1", "\t-1"), "byte 101", "0x09");
    assertThat(number(read(ORDER.replace("UNOC", "UNOA")))).isEqualTo("A-1");
  }

  @Test
  void aReleasedCharacterIsTextAndSoIsTheReleaseCharacter() {
    assertThat(number(read(ORDER.replace("A-1", "A?+1?:2?'3??")))).isEqualTo("A+1:2'3?");
  }

  @Test
  void withAnAdviceItsDecimalMarkAloneCounts() {
    var advised = read("UNA:+.? '" + ORDER).messages().getFirst();
    var quantity = advised.body().groups("LIN").get(1).segment("QTY", "21").orElseThrow();
    assertThatThrownBy(() -> quantity.decimal(1, 2)).hasMessageContaining("\"48,5\"");
    refused("UNA:+;? '" + ORDER, "UNA", "decimal mark");
  }

  @Test
  void theSyntaxOfVersionFourIsReadToo() {
    var text =
        "UNA:+.?*'"
            + with("UNOC:3", "UNOC:4")
                .replace("100121:1000", "20100121:1000")
                .replace("48,5", "48.5");
    assertThat(read(text).messages().getFirst().problem()).isNull();
  }

  @Test
  void aTestIsSaidToBeOne() {
    assertThat(read(with("1000+77'", "1000+77++++++1'")).test()).isTrue();
    assertThat(read(ORDER).test()).isFalse();
  }

  @Test
  void theContentIsTheSameInAnotherEnvelope() {
    var other =
        "UNA|*.! ~"
            + with("77'", "78'")
                .replace("48,5", "48.5")
                .replace("M1", "Z9")
                .replace(':', '|')
                .replace('+', '*')
                .replace("'\n", "~");
    assertThat(read(other).messages().getFirst().content())
        .isEqualTo(read(ORDER.replace("48,5", "48.5")).messages().getFirst().content());
  }

  private static String number(Interchange interchange) {
    var body = interchange.messages().getFirst().body();
    return body.segments("BGM").findFirst().orElseThrow().required(2, 1);
  }

  private static void refused(String text, String where, String sentence) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            BadDocument.class, bad -> assertThat(bad.element()).isEqualTo(where))
        .hasMessageContaining(sentence);
  }
}
