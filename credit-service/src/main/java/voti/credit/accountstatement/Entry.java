package voti.credit.accountstatement;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import voti.values.Money;

/**
 * One line of a debtor's ledger.
 *
 * @param id the event's tracking index, and the line's number within it
 * @param account the debtor
 * @param booked the day of the ledger
 * @param kind {@code invoice}, {@code receipt}, {@code write-off}, …
 * @param document what was booked
 * @param item what it moves; empty for cash, which is owed less whatever it is matched with
 * @param amount above zero when more is owed
 */
record Entry(
    @BsonId String id,
    String account,
    LocalDate booked,
    String kind,
    String document,
    String item,
    Money amount) {}
