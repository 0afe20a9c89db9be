package voti.orders.product;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.orders.csv.FileTaken;
import voti.orders.views.OwnWrites;

@RestController
@RequestMapping("/api/orders/products/files")
class ProductFileEndpoint {

  static final String EXAMPLE =
      """
      sku,name,unit,cost,currency,gtin,family,familyName,parent,packs
      ,,,,,,BRUSH,Brushes,-,
      B-20,Brush 20 mm,C62,9.00,SEK,96385074,BRUSH,,,XCT=12
      """;

  private final ProductFiles files;
  private final OwnWrites writes;

  ProductFileEndpoint(ProductFiles files, OwnWrites writes) {
    this.files = files;
    this.writes = writes;
  }

  @PostMapping(consumes = "text/csv")
  @Operation(
      summary = "Takes a file of products, each line for itself, with a report by line",
      description =
          "Columns: sku; and, where there is something to say, name, unit, cost, currency, costFrom,"
              + " vatCategory, vatRate, gtin, family, packs (as XCT=12;XPX=480), minimum, multiple,"
              + " kilograms, successor (an item number known before), activeFrom, activeUntil. A new"
              + " product needs name, unit, cost and currency; an empty field leaves what is known."
              + " familyName and parent (- for the top) put the line's family into the tree; a line"
              + " without sku does only that.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = "string"),
              examples = @ExampleObject(EXAMPLE)))
  FileTaken<TakenLine> take(@RequestBody byte[] file, Caller caller) {
    var admin = caller.as(Roles.ADMIN, Roles.COMMERCIAL_DIRECTOR);
    writes.seen();
    return files.take(file, admin.whatever().through("document"));
  }
}
