package voti.credit.ageing;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import voti.credit.receivables.Receivable;
import voti.values.Money;

/** Of an item in the database, what its figures need, and where reading goes on. */
record BookRow(
    @BsonId String item,
    String account,
    String kind,
    LocalDate issuedOn,
    LocalDate dueOn,
    Money amount,
    Money disputed,
    int level,
    List<Receivable.Reduction> reductions) {

  static final List<String> FIELDS =
      List.of(
          "account",
          "kind",
          "issuedOn",
          "dueOn",
          "amount",
          "disputed",
          "level",
          "reductions.kind",
          "reductions.amount",
          "reductions.booked",
          "reductions.valued");

  Receivable receivable() {
    return new Receivable(account, kind, issuedOn, dueOn, amount, disputed, level, reductions);
  }
}
