package voti.credit.dunnings;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.handover.HandedItem;
import voti.credit.views.Rows;
import voti.kit.web.Page;

/** Reads how debtors are reminded, and what an agency collects. */
@Component
public class Terms {

  private final MongoCollection<TermsRow> terms;
  private final MongoCollection<HandOverRow> handOvers;

  Terms(MongoDatabase database) {
    terms = database.getCollection(TermsProjector.TERMS, TermsRow.class);
    handOvers = database.getCollection(TermsProjector.HAND_OVERS, HandOverRow.class);
  }

  public Optional<TermsRow> of(String account) {
    return Optional.ofNullable(terms.find(eq(account)).first());
  }

  /** Items of the account that an agency collects. */
  Set<String> handedOverOf(String account) {
    return handOvers
        .find(and(eq("account", account), eq("state", "handed-over")))
        .into(new ArrayList<>())
        .stream()
        .flatMap(row -> row.items().stream())
        .map(HandedItem::item)
        .collect(Collectors.toSet());
  }

  HandOverRow handOver(String handOver) {
    return Rows.known(handOvers, handOver, "hand-over");
  }

  Page<HandOverRow> page(Bson asked, @Nullable Long cursor) {
    return Rows.page(handOvers, asked, cursor, HandOverRow::opened);
  }
}
