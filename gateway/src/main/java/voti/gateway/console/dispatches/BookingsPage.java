package voti.gateway.console.dispatches;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Commands;
import voti.gateway.console.Formats;
import voti.gateway.console.Part;
import voti.gateway.console.Submission;

/** The dispatch desk: which carriers are waited for, and the booking of one dispatch. */
@Controller
@RequestMapping("/dispatches")
class BookingsPage {

  private static final List<String> TIMES = List.of("pickupFrom", "pickupUntil", "pickupAt", "at");

  private final ApiClient api;
  private final Commands commands;

  BookingsPage(ApiClient api, Commands commands) {
    this.api = api;
    this.commands = commands;
  }

  @GetMapping("/bookings")
  String list(
      @RequestParam(defaultValue = "requested") String state,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    model.addAttribute("state", state);
    model.addAttribute("list", api.get("/api/orders/bookings", "state", state, "cursor", cursor));
    return "dispatches/bookings";
  }

  @GetMapping("/{order}/{dispatch:dis-.*}")
  String one(@PathVariable String order, @PathVariable String dispatch, Model model) {
    model.addAttribute("order", order);
    model.addAttribute("dispatch", dispatch);
    model.addAttribute("booking", Part.of(() -> api.get(path(order, dispatch))));
    model.addAttribute("carriers", Part.of(() -> api.get("/api/orders/carriers")));
    return "dispatches/booking";
  }

  @PostMapping("/{order}/{dispatch:dis-.*}")
  String book(
      @PathVariable String order,
      @PathVariable String dispatch,
      @RequestParam MultiValueMap<String, String> form,
      @ModelAttribute("fmt") Formats formats,
      HttpServletResponse response,
      Model model) {
    return send(order, dispatch, "", commandOf(form, formats), response, model);
  }

  @PostMapping(
      "/{order}/{dispatch:dis-.*}/{step:confirmations|declines|pick-ups|deliveries|cancellations}")
  String step(
      @PathVariable String order,
      @PathVariable String dispatch,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> form,
      @ModelAttribute("fmt") Formats formats,
      HttpServletResponse response,
      Model model) {
    return send(order, dispatch, "/" + step, commandOf(form, formats), response, model);
  }

  /** What was typed, times as instants. */
  private record Typed(Submission submission, Map<String, Object> body) {}

  private static Typed commandOf(MultiValueMap<String, String> form, Formats formats) {
    var submission = Submission.of(form);
    var body = submission.body();
    TIMES.forEach(
        name -> body.computeIfPresent(name, (_, typed) -> formats.instant(String.valueOf(typed))));
    return new Typed(submission, body);
  }

  private String send(
      String order,
      String dispatch,
      String what,
      Typed typed,
      HttpServletResponse response,
      Model model) {
    return commands.send(
        path(order, dispatch) + what,
        typed.submission(),
        typed.body(),
        response,
        accepted -> accepted.on("/dispatches/" + order + "/" + dispatch),
        () -> one(order, dispatch, model));
  }

  private static String path(String order, String dispatch) {
    return "/api/orders/" + order + "/dispatches/" + dispatch + "/bookings";
  }
}
