package voti.credit.disputes;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** A dispute by its id. */
  public Optional<DisputeRow> find(String dispute) {
    return Optional.ofNullable(disputes.find(eq(dispute)).first());
  }

  /** Those that wait for their credit note. */
  public List<DisputeRow> accepted() {
    return disputes.find(eq("state", "accepted")).into(new ArrayList<>());
  }

  Page<DisputeRow> page(Bson asked, @Nullable String state, @Nullable Long cursor) {
    return Rows.page(
        disputes,
        state == null ? asked : and(asked, eq("state", state)),
        cursor,
        DisputeRow::opened);
  }
}
