package voti.orders.family;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.kit.web.Page;

@RestController
@RequestMapping("/api/orders/product-families")
class FamilyEndpoint {

  private static final String EXAMPLE =
      """
      {"family": "PAINT", "name": "Paints", "parent": "-"}
      """;

  private final PlacingFamilies placing;
  private final Families families;

  FamilyEndpoint(PlacingFamilies placing, Families families) {
    this.placing = placing;
    this.families = families;
  }

  /** A family; without a name or a parent these stay as they are, {@code -} is the top. */
  record FamilyRequest(@NotBlank String family, @Nullable String name, @Nullable String parent) {}

  /**
   * A family.
   *
   * @param path it and the families above, itself first
   */
  record FamilyView(String family, String name, @Nullable String parent, List<String> path) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Puts a family into the tree, or gives it another name or place; no cycles",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted place(@Valid @RequestBody FamilyRequest request, Caller caller) {
    var admin = caller.as(Roles.ADMIN, Roles.COMMERCIAL_DIRECTOR);
    return placing.place(request.family(), request.name(), request.parent(), admin);
  }

  @GetMapping
  @Operation(summary = "The tree of families, by code")
  Page<FamilyView> list(Caller caller) {
    var tree = families.branches();
    return Page.of(
        tree.names().entrySet().stream()
            .map(
                one ->
                    new FamilyView(
                        one.getKey(),
                        one.getValue(),
                        tree.parent(one.getKey()),
                        tree.upwards(one.getKey())))
            .toList());
  }
}
