package voti.credit.limits;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A day on which what may be at risk with an account changes by itself.
 *
 * @param id account and day
 * @param account whose
 * @param day on which a temporary limit or a cover begins or ends
 */
public record LimitDay(@BsonId String id, String account, LocalDate day) {}
