package voti.credit.writeoffs;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.views.Rows;
import voti.kit.web.Page;

/** Reads write-offs. */
@Component
class WriteOffs {

  private final MongoCollection<WriteOffRow> writeOffs;

  WriteOffs(MongoDatabase database) {
    writeOffs = database.getCollection(WriteOffProjector.WRITE_OFFS, WriteOffRow.class);
  }

  WriteOffRow known(String writeOff) {
    return Rows.known(writeOffs, writeOff, "write-off");
  }

  Page<WriteOffRow> page(Bson asked, @Nullable String state, @Nullable Long cursor) {
    return Rows.page(writeOffs, Rows.in(state, asked), cursor, WriteOffRow::opened);
  }
}
