package voti.credit.replay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import voti.credit.views.Rows;

/** Finds the answers that the rules gave to orders. */
@Component
class OrderAnswers {

  private final MongoCollection<OrderAnswer> answers;

  OrderAnswers(MongoDatabase database) {
    answers = database.getCollection(OrderAnswerProjector.ANSWERS, OrderAnswer.class);
  }

  Optional<OrderAnswer> find(String id) {
    return Optional.ofNullable(answers.find(eq(id)).first());
  }

  /** Their ids, from the first day through the last: account by account, order by order. */
  void each(LocalDate from, LocalDate until, Consumer<String> visitor) {
    Rows.each(
        answers,
        and(gte("on", from), lte("on", until)),
        OrderAnswer::id,
        answer -> visitor.accept(answer.id()));
  }
}
