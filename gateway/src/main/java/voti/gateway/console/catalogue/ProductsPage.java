package voti.gateway.console.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Part;
import voti.gateway.console.Uploads;

/** What is sold: searched, by family, from files and by hand. */
@Controller
@RequestMapping("/products")
class ProductsPage {

  private static final String PRODUCTS = "/api/orders/products";
  private static final String FAMILIES = "/api/orders/product-families";

  private final ApiClient api;
  private final Commands commands;
  private final Uploads uploads;

  ProductsPage(ApiClient api, Commands commands, Uploads uploads) {
    this.api = api;
    this.commands = commands;
    this.uploads = uploads;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String family,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    model.addAttribute("q", q);
    model.addAttribute("family", family);
    model.addAttribute(
        "products", Part.of(() -> api.get(PRODUCTS, "q", q, "family", family, "cursor", cursor)));
    families(model);
    return "catalogue/products";
  }

  @PostMapping
  String introduce(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        PRODUCTS,
        form,
        response,
        accepted -> accepted.on("/products/" + accepted.id()),
        () -> list(null, null, null, model));
  }

  @PostMapping("/files")
  String take(
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam MultipartFile file,
      HttpServletResponse response,
      Model model) {
    return uploads.report(
        PRODUCTS + "/files", form, file, response, model, () -> list(null, null, null, model));
  }

  @PostMapping("/families")
  String place(
      @RequestParam MultiValueMap<String, String> form, HttpServletResponse response, Model model) {
    return commands.send(
        FAMILIES,
        form,
        response,
        accepted -> accepted.on("/products"),
        () -> list(null, null, null, model));
  }

  @GetMapping("/{product}")
  String one(@PathVariable String product, Model model) {
    model.addAttribute("one", api.get(PRODUCTS + "/" + product));
    families(model);
    return "catalogue/product";
  }

  @PostMapping("/{product}/{what:descriptions|costs|successors|active-periods}")
  String change(
      @PathVariable String product,
      @PathVariable String what,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        PRODUCTS + "/" + product + "/" + what,
        form,
        response,
        accepted -> accepted.on("/products/" + product),
        () -> one(product, model));
  }

  private void families(Model model) {
    var families = Part.of(() -> api.get(FAMILIES));
    model.addAttribute("families", families);
    model.addAttribute("branches", Branch.of(families.data().items()));
  }
}
