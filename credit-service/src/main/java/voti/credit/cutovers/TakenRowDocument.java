package voti.credit.cutovers;

import org.bson.codecs.pojo.annotations.BsonId;
import voti.values.Money;

/**
 * A row that a cut-over took.
 *
 * @param id of cut-over and row
 * @param row its id
 * @param booked whether its account has it
 * @param sequence of the last event it has seen
 */
record TakenRowDocument(
    @BsonId String id,
    String cutOver,
    String account,
    String kind,
    String row,
    Money amount,
    boolean booked,
    long sequence) {

  static String id(String cutOver, String row) {
    return cutOver + "|" + row;
  }
}
