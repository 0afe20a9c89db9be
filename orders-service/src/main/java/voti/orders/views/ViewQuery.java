package voti.orders.views;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import voti.kit.web.Page;

/** What a list of views is to show, page by page. */
public final class ViewQuery {

  private final List<Bson> wanted = new ArrayList<>();

  /**
   * All that somebody may see.
   *
   * @param visible to the caller
   */
  public ViewQuery(Bson visible) {
    wanted.add(visible);
  }

  /** Only those; a field that was left out, or left empty in a form, asks for nothing. */
  public ViewQuery with(String field, @Nullable String value) {
    return value == null || value.isBlank() ? this : and(eq(field, value));
  }

  /** Only those. */
  public ViewQuery and(Bson filter) {
    wanted.add(filter);
    return this;
  }

  /**
   * A page in the order of a field whose text is unique, such as {@code _id}.
   *
   * @param after the cursor of the page before; {@code null}: the first page
   */
  public <T> Page<T> page(
      MongoCollection<Document> from, String key, int size, @Nullable String after, Class<T> view) {
    if (after != null) {
      wanted.add(gt(key, after));
    }
    var found =
        from.find(Filters.and(wanted))
            .sort(new Document(key, 1))
            .limit(size + 1)
            .into(new ArrayList<>());
    return new Page<>(
        found.stream().limit(size).map(one -> Json.read(one, view)).toList(),
        found.size() > size ? found.get(size - 1).getString(key) : null);
  }
}
