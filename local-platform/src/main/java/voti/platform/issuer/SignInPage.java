package voti.platform.issuer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that lists the demo users and says that they are no more than that. */
@Controller
class SignInPage {

  @GetMapping("/login")
  String page(Model model) {
    model.addAttribute("users", DemoUsers.all().stream().filter(DemoUser::person).toList());
    return "issuer/sign-in";
  }
}
