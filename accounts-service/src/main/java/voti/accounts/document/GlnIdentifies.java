package voti.accounts.document;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import voti.kit.document.XmlPath;
import voti.values.Gln;

/**
 * Only a GLN with a right check digit identifies, and only one that says it is a GLN. Scheme {@code
 * 0088} is its code in ISO/IEC 6523.
 */
record GlnIdentifies(Element element) {

  private static final Set<String> GLN_SCHEMES = Set.of("GLN", "0088");

  StatedIdentifier judge(boolean identified) {
    var trouble = trouble();
    if (trouble != null) {
      return stated(StatedIdentifier.NOT_USABLE, trouble);
    }
    return identified
        ? stated(StatedIdentifier.NOT_USABLE, "another GLN before it identifies the party")
        : stated(StatedIdentifier.IDENTIFIES, "its check digit is right");
  }

  private @Nullable String trouble() {
    try {
      var gln = new Gln(value());
      return GLN_SCHEMES.contains(element.getAttribute("schemeID").toUpperCase(Locale.ROOT))
          ? null
          : "the document does not say that " + gln + " is a GLN";
    } catch (IllegalArgumentException notOne) {
      return notOne.getMessage();
    }
  }

  private String value() {
    return element.getTextContent().strip();
  }

  private StatedIdentifier stated(String use, String reason) {
    return new StatedIdentifier(
        XmlPath.where(element), BuyerPartyReader.schemeOf(element), value(), use, reason);
  }
}
