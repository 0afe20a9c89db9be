package voti.orders.views;

import org.bson.Document;
import voti.kit.json.Wire;

/** Documents of read models hold the JSON that is served: one shape, decimals as text. */
public final class Json {

  private Json() {}

  /** The document of a view under an id. */
  public static Document document(String id, Object view) {
    return Wire.mapper().convertValue(view, Document.class).append("_id", id);
  }

  /** The view in a document. */
  public static <T> T read(Document document, Class<T> view) {
    return Wire.mapper().convertValue(document, view);
  }
}
