package voti.orders.stock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.orders.csv.FileTaken;
import voti.orders.views.OwnWrites;

@RestController
@RequestMapping("/api/orders/stock/files")
class StockFileEndpoint {

  static final String EXAMPLE =
      """
      document,line,kind,sku,warehouse,quantity,on,unit,against
      OPENING-2010,2,opening,SItemNo011,NORTH,10,2010-01-04,,
      PO-18,1,expected,SItemNo011,NORTH,40,2010-02-01,,
      GRN-18,1,receipt,SItemNo011,NORTH,15,2010-02-01,,PO-18/1
      """;

  private final StockFiles files;
  private final StockAccess access;
  private final OwnWrites writes;

  StockFileEndpoint(StockFiles files, StockAccess access, OwnWrites writes) {
    this.files = files;
    this.access = access;
    this.writes = writes;
  }

  @PostMapping(consumes = "text/csv")
  @Operation(
      summary = "Takes a file of stock, each line for itself, with a report by line",
      description =
          "Columns: document and line (by which a line is booked once), kind (opening, receipt,"
              + " expected), sku, warehouse, quantity, on; and, where there is something to say, unit"
              + " (one of the product's packs) and against (what was announced and has come, as"
              + " PO-17/1). An expected line that says another day or quantity takes the place of the"
              + " one before.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = "string"),
              examples = @ExampleObject(EXAMPLE)))
  FileTaken<TakenLine> take(@RequestBody byte[] file, Caller caller) {
    var keeper = access.keeper(caller);
    writes.seen();
    return files.take(file, keeper.whatever().through("document"));
  }
}
