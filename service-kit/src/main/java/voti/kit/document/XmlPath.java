package voti.kit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Finds elements by the local names on the way to them; prefixes do not matter. */
public final class XmlPath {

  private XmlPath() {}

  /** All elements at {@code "OrderLine/LineItem"} below the element, in document order. */
  public static List<Element> all(Element from, String path) {
    var here = List.of(from);
    for (var name : path.split("/", -1)) {
      var next = new ArrayList<Element>();
      here.forEach(element -> children(element, name, next));
      here = next;
    }
    return here;
  }

  public static Optional<Element> first(Element from, String path) {
    return all(from, path).stream().findFirst();
  }

  /** The trimmed text of the first such element that has any. */
  public static Optional<String> text(Element from, String path) {
    return all(from, path).stream()
        .map(element -> element.getTextContent().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /**
   * The text that must be there.
   *
   * @throws BadDocument naming the element that is missing
   */
  public static String required(Element from, String path) {
    return text(from, path)
        .orElseThrow(() -> new BadDocument(where(from) + "/" + path, path + " is missing"));
  }

  /** The path of an element in its document, with its number among siblings of its name. */
  public static String where(Element element) {
    var name = element.getLocalName();
    if (!(element.getParentNode() instanceof Element parent)) {
      return "/" + name;
    }
    var siblings = new ArrayList<Element>();
    children(parent, name, siblings);
    var number = siblings.size() == 1 ? "" : "[" + (siblings.indexOf(element) + 1) + "]";
    return where(parent) + "/" + name + number;
  }

  private static void children(Element parent, String name, List<Element> into) {
    for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && name.equals(element.getLocalName())) {
        into.add(element);
      }
    }
  }
}
