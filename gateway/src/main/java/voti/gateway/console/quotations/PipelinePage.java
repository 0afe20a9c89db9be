package voti.gateway.console.quotations;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import voti.gateway.console.ApiClient;

/** What open quotations are worth by their probability, month by month. */
@Controller
class PipelinePage {

  private final ApiClient api;

  PipelinePage(ApiClient api) {
    this.api = api;
  }

  @GetMapping("/quotations/pipeline")
  String pipeline(Model model) {
    model.addAttribute("sheets", PipelineSheet.of(api.get("/api/orders/pipeline").items()));
    return "quotations/pipeline";
  }
}
