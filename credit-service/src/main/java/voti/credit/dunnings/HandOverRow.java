package voti.credit.dunnings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.handover.HandedItem;

/**
 * Debts at an agency, or back from it.
 *
 * @param state {@code handed-over} while the agency has them
 * @param opened sequence of its first event
 * @param sequence of the last event it has seen
 */
public record HandOverRow(
    @BsonId String handOver,
    String account,
    String agency,
    List<HandedItem> items,
    LocalDate on,
    String by,
    Instant since,
    String state,
    String reason,
    @Nullable LocalDate recalledOn,
    long opened,
    long sequence) {}
