package voti.credit.disputes;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.views.Rows;
import voti.kit.web.Page;

/** Reads disputes. */
@Component
public class Disputes {

  private final MongoCollection<DisputeRow> disputes;

  Disputes(MongoDatabase database) {
    disputes = database.getCollection(DisputeProjector.DISPUTES, DisputeRow.class);
  }

  DisputeRow known(String dispute) {
    return Rows.known(disputes, dispute, "dispute");
  }

  /** Those that wait for their credit note. */
  public List<DisputeRow> accepted() {
    return disputes.find(eq("state", "accepted")).into(new ArrayList<>());
  }

  /** Those whose day to answer by is over, and whose owner was not reminded of it. */
  List<DisputeRow> late(LocalDate today, int most) {
    return disputes
        .find(and(eq("state", "open"), lt("answerBy", today), eq("remindedOn", null)))
        .sort(Sorts.ascending("answerBy", "_id"))
        .limit(most)
        .into(new ArrayList<>());
  }

  Page<DisputeRow> page(Bson asked, @Nullable String state, @Nullable Long cursor) {
    return Rows.page(disputes, Rows.in(state, asked), cursor, DisputeRow::opened);
  }
}
