package voti.kit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SafeXmlTest {

  private static byte[] xml(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void elementsAreFoundByLocalNameAndKnowTheirPath() {
    var order =
        SafeXml.read(
                xml(
                    "<o:Order xmlns:o='u:o' xmlns:c='u:c'><c:Line><c:Id> 1 </c:Id></c:Line>"
                        + "<c:Line><c:Id>2</c:Id></c:Line></o:Order>"))
            .getDocumentElement();

    assertThat(XmlPath.text(order, "Line/Id")).contains("1");
    var second = XmlPath.all(order, "Line").getLast();
    assertThat(XmlPath.where(second)).isEqualTo("/Order/Line[2]");
    assertThatThrownBy(() -> XmlPath.required(second, "Price/Amount"))
        .isInstanceOfSatisfying(
            BadDocument.class,
            bad -> assertThat(bad.element()).isEqualTo("/Order/Line[2]/Price/Amount"));
  }

  @Test
  void anEntityBombIsRefusedBeforeItGoesOff() {
    var bomb =
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><x>&b;</x>";
    assertThatThrownBy(() -> SafeXml.read(xml(bomb)))
        .isInstanceOf(BadDocument.class)
        .hasMessageContaining("document type");
  }

  @Test
  void nothingIsFetched() {
    var thief = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>";
    assertThatThrownBy(() -> SafeXml.read(xml(thief))).isInstanceOf(BadDocument.class);
  }

  @Test
  void noiseAndTooMuchOfItAreToldApart() {
    assertThatThrownBy(() -> SafeXml.read(xml("noise")))
        .isInstanceOf(BadDocument.class)
        .hasMessageContaining("well-formed");
    assertThatThrownBy(() -> SafeXml.read(new byte[SafeXml.LARGEST + 1]))
        .isInstanceOf(DocumentTooLarge.class);
  }
}
