package voti.credit.writeoffs;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.views.Rows;
import voti.kit.web.Page;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Reads write-offs. */
@Component
class WriteOffs {

  private final MongoCollection<WriteOffRow> writeOffs;

  WriteOffs(MongoDatabase database) {
    writeOffs = database.getCollection(WriteOffProjector.WRITE_OFFS, WriteOffRow.class);
  }

  WriteOffRow known(String writeOff) {
    var row = writeOffs.find(eq(writeOff)).first();
    if (row == null) {
      throw new Unknown(
          "write-off-is-known",
          "There is no write-off " + writeOff + ".",
          new Fact("write-off", writeOff));
    }
    return row;
  }

  Page<WriteOffRow> page(Bson asked, @Nullable String state, @Nullable Long cursor) {
    return Rows.page(
        writeOffs,
        state == null ? asked : and(asked, eq("state", state)),
        cursor,
        WriteOffRow::opened);
  }
}
