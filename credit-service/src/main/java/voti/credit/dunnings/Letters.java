package voti.credit.dunnings;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.views.Rows;
import voti.kit.web.Page;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Reads dunning runs and letters. */
@Component
class Letters {

  private static final int RUNS = 50;

  private final MongoCollection<RunRow> runs;
  private final MongoCollection<LetterRow> letters;
  private final MongoCollection<RemindedRow> reminded;

  Letters(MongoDatabase database) {
    runs = database.getCollection(RunProjector.RUNS, RunRow.class);
    letters = database.getCollection(LetterProjector.LETTERS, LetterRow.class);
    reminded = database.getCollection(LetterProjector.REMINDED, RemindedRow.class);
  }

  /** The last runs, the newest first. */
  List<RunRow> runs() {
    return runs.find().sort(Sorts.descending("opened")).limit(RUNS).into(new ArrayList<>());
  }

  List<RunRow> runsThatAre(String state) {
    return runs.find(eq("state", state)).into(new ArrayList<>());
  }

  RunRow run(String run) {
    var row = runs.find(eq(run)).first();
    if (row == null) {
      throw new Unknown("run-is-known", "There is no dunning run " + run + ".", fact("run", run));
    }
    return row;
  }

  LetterRow letter(String letter) {
    var row = letters.find(eq(letter)).first();
    if (row == null) {
      throw new Unknown(
          "letter-is-known", "There is no letter " + letter + ".", fact("letter", letter));
    }
    return row;
  }

  LetterRow letterOf(String run, String letter) {
    var row = letter(letter);
    if (!row.run().equals(run)) {
      throw new Unknown(
          "letter-is-known", "This run has no letter " + letter + ".", fact("letter", letter));
    }
    return row;
  }

  /** The letters of a run's preview; of others that an attempt before a crash left, nothing. */
  List<LetterRow> of(RunRow run, Bson visible) {
    var known = Set.copyOf(run.letterIds());
    var found =
        letters
            .find(and(eq("run", run.run()), visible))
            .sort(Sorts.ascending("opened"))
            .into(new ArrayList<>());
    found.removeIf(letter -> !known.contains(letter.letter()));
    return found;
  }

  Page<LetterRow> page(Bson asked, List<String> states, @Nullable Long cursor) {
    return Rows.page(
        letters,
        states.isEmpty() ? asked : and(asked, in("state", states)),
        cursor,
        LetterRow::opened);
  }

  /** What letters have said of the account's items, by item. */
  Map<String, RemindedRow> remindedOf(String account) {
    return reminded.find(eq("account", account)).into(new ArrayList<>()).stream()
        .collect(Collectors.toMap(RemindedRow::item, Function.identity()));
  }

  private static Fact fact(String name, String value) {
    return new Fact(name, value);
  }
}
