package voti.credit.exposure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the documents that a component of an exposure is the sum of. */
@Component
public class ExposureDocuments {

  /** How nothing is written in the currencies there are: by their decimals. */
  private static final String[] NOTHING = {"0", "0.00", "0.000"};

  private final MongoCollection<ComponentDocument> documents;

  ExposureDocuments(MongoDatabase database) {
    documents = database.getCollection(ComponentDocuments.DOCUMENTS, ComponentDocument.class);
  }

  /** Those that count, in the order in which they came. */
  public List<ComponentDocument> of(String account, String component) {
    return documents
        .find(
            and(
                eq("account", account),
                eq("component", component),
                nin("amount.amount", (Object[]) NOTHING)))
        .sort(Sorts.ascending("since", "_id"))
        .into(new ArrayList<>());
  }
}
