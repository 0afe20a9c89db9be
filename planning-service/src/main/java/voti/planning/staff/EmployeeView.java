package voti.planning.staff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * An employee as known now.
 *
 * @param sequence of the last event it shows
 */
public record EmployeeView(
    @BsonId String employee,
    String name,
    String role,
    String department,
    @JsonIgnore long sequence) {}
